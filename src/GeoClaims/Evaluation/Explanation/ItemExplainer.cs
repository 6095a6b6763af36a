namespace GeoClaims;

/// <summary>Explains what an item does to a question.</summary>
internal sealed class ItemExplainer(Evaluation evaluation) : SentenceWriter(SentenceKind.Explanation)
{
    public Explanation Explain(Id<Evidence> id)
    {
        var item = evaluation[id];
        Where(item);
        Ratings(item);
        Telling(item);
        Without(item);
        var terms = evaluation.Matrix.Hypotheses.Select((h, i) =>
            new ExplanationTerm(h.Name, h.Id.Value, item.Contributions[i], item.Item.Citations));
        return new(evaluation.Case, id.Value, "nats, for each hypothesis more than for all on average", true, Sentences,
            [.. terms.OrderByDescending(t => t.Value)]);
    }

    private void Where(ItemResult item)
    {
        string[] origins = [.. evaluation.Origins.Of(item.Item).Select(evaluation.Origins.NameOf)];
        Say($"“{item.Item}” comes from {string.Join(" and ", origins)} and is trusted "
            + $"with {item.Row.Trust.Value.Best}: {item.Row.Trust.GovernedBy}.");
        foreach (var cluster in evaluation.Independence.Clusters)
            if (cluster.Counts.Id == item.Item.Id || cluster.Others.Contains(item.Item)) Add(cluster.Sentence);
    }

    private void Ratings(ItemResult item)
    {
        for (var h = 0; h < evaluation.Matrix.Hypotheses.Count; h++)
        {
            var hypothesis = evaluation.Matrix.Hypotheses[h];
            foreach (var assessment in item.Row.Cells[h].Assessments)
            {
                var rating = assessment.Consistency is { } word ? word.Words : assessment.Likelihood.ToString()!;
                var because = Blank.Is(assessment.Because) ? "" : $", because {assessment.Because.Trim().TrimEnd('.')}";
                Say($"If {Phrases.Quoted(hypothesis)} were true: {rating}, says {assessment.Analyst}{because}.");
            }
            if (item.Row.Cells[h].State == CellState.Unrated) Say($"If {Phrases.Quoted(hypothesis)} were true: nobody has rated it.");
        }
    }

    private void Telling(ItemResult item)
    {
        if (!item.Row.IsRated) Say($"Nobody has rated it, so it moves nothing.");
        else if (item.Diagnosticity.MutualInformation < Tie.Width)
            Say($"It fits all hypotheses alike and tells nothing, however true it is.");
        else if (item.IsPseudoDiagnostic) Say($"It looks telling and is not: it fits all leading "
            + $"hypotheses alike, and speaks only about those that are out of the race.");
        else
        {
            var ratio = item.Diagnosticity.LikelihoodRatio;
            if (double.IsPositiveInfinity(ratio)) Say($"It rules out a hypothesis.");
            else Say($"Its report is {new Rounded(ratio)} times as likely under the "
                + $"hypothesis that it fits best as under the one that it fits worst.");
        }
    }

    private void Without(ItemResult item)
    {
        if (item.LeaveOneOut is not { } without || !item.Row.IsRated) return;
        if (!item.Row.Place.Counts)
        {
            Say($"Without it nothing would change.");
            return;
        }
        if (evaluation.Contest is not { HasProbabilities: true, HasLeader: true, Leader: var leader }) return;
        var (now, then) =
            (leader.Sum([.. evaluation.Leading!.Standings.Select(s => s.Measures[0].Value)]), leader.Sum([.. without.Values]));
        if (new Probability(then).ToString() == new Probability(now).ToString())
            Say($"Without it {leader.Hypothesis} would still stand at {new Probability(then)}.");
        else Say($"Without it {leader.Hypothesis} would stand at {new Probability(then)} in place of {new Probability(now)}.");
    }
}
