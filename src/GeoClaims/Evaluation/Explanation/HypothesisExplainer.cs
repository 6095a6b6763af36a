namespace GeoClaims;

/// <summary>Explains why a hypothesis stands where it does, and why another does not lead.</summary>
internal sealed class HypothesisExplainer(Evaluation evaluation) : SentenceWriter(SentenceKind.Explanation)
{
    private const int MostNamed = 3;

    public Explanation Explain(Id<Hypothesis> id)
    {
        var hypothesis = Find(id);
        Standing(hypothesis);
        var columns = HypothesisColumns.Of(evaluation.Matrix, hypothesis);
        var addsUp = columns.Columns.Length == 1 && evaluation.Leading?.Posterior is not null;
        var terms = addsUp ? Contributions(hypothesis, columns.Columns[0]) : Effects(columns);
        if (addsUp) ForAndAgainst(columns.Columns[0]);
        else if (evaluation.Leading is not null) EffectsInWords(hypothesis, terms);
        return new(evaluation.Case, id.Value, addsUp
            ? "nats, more than for the hypotheses on average"
            : evaluation.Estimates.IsEmpty
            ? $"{evaluation.Leading?.Method.Criteria[0].Name} that goes with the item"
            : "probability lost without the item", addsUp, Sentences, terms);
    }

    public Explanation WhyNot(Id<Hypothesis> id)
    {
        var hypothesis = Find(id);
        if (evaluation.Contest is not { Leader: var leader } contest)
            return new(evaluation.Case, id.Value, "nats", false, evaluation.Judgement, default);
        var columns = evaluation.Matrix.Tree.LeavesOf(hypothesis);
        if (columns.Any(leader.Columns.Contains))
        {
            Say(leader.Hypothesis.Id == id
                ? (SentenceHandler)$"It leads: {hypothesis}."
                : $"{hypothesis} is part of the answer that leads: {leader.Hypothesis}.");
            if (columns.Length == leader.Columns.Length || !columns.All(leader.Columns.Contains))
                return new(evaluation.Case, id.Value, "nats", false, Sentences, default);
            leader = new(leader.Hypothesis, [contest.LikeliestOf(leader.Columns.Except(columns))]);
        }
        var (lead, mine) = (contest.LikeliestOf(leader.Columns), contest.LikeliestOf(columns));
        return Against(hypothesis, evaluation.Matrix.Hypotheses[lead], lead, mine);
    }

    private Explanation Against(Hypothesis hypothesis, Hypothesis leader, int lead, int mine)
    {
        Standing(hypothesis);
        Standing(leader);
        var prior = Math.Log(evaluation.Matrix.Priors[mine].Value) - Math.Log(evaluation.Matrix.Priors[lead].Value);
        var terms = evaluation.Families.Select(f => Term(f, Difference(f.Contributions[mine], f.Contributions[lead])))
            .Prepend(new($"prior of {hypothesis.Name} against {leader.Name}", hypothesis.Id.Value, double.IsNaN(prior)
                ? 0
                : prior, default));
        var against = evaluation.Items.Where(i => i.Row.Place.Counts)
            .Select(i => (Item: i, Value: Difference(i.Contributions[mine], i.Contributions[lead]))).Where(x => x.Value < -Tie.Width)
            .OrderBy(x => x.Value).ThenBy(x => x.Item.Item.Id).Take(MostNamed).ToList();
        foreach (var (item, _) in against)
        {
            var (under, underLeader) = (item.Row.Likelihood(mine), item.Row.Likelihood(lead));
            if (under is { } a && underLeader is { } b)
                Say($"“{item.Item}” speaks against it: to be seen with {a.Best} "
                    + $"if {hypothesis} were true, with {b.Best} if {leader} were.");
            else
                Say($"“{item.Item}” speaks against it, beside {leader}.");
        }
        if (against.Count == 0) Say($"No item speaks for {leader} against {hypothesis}; the priors decide.");
        return new(evaluation.Case, hypothesis.Id.Value, $"nats, {hypothesis.Name} against {leader.Name}",
            evaluation.Leading?.Posterior is not null, Sentences, Sorted(terms));
    }

    private static double Difference(double mine, double lead)
        => double.IsNegativeInfinity(mine) && double.IsNegativeInfinity(lead) ? 0 : mine - lead;

    private Hypothesis Find(Id<Hypothesis> id)
        => evaluation.Question.Hypotheses.Contains(id)
            ? evaluation.Case.Get(id)
            : throw new KeyNotFoundException($"'{id}' is no hypothesis of this question.");

    private void Standing(Hypothesis hypothesis)
    {
        var estimate = evaluation.Estimates.FirstOrDefault(e => e.Hypothesis.Id == hypothesis.Id);
        if (estimate is not null)
            Say($"{hypothesis} stands "
                + $"at {new Percentage(estimate.Probability.Best, estimate.Scale)}{(estimate.Term is { } word ? $", {word}" : "")}; "
                + $"before the evidence it stood at {estimate.Prior}.");
        else if (evaluation.Leading?.Standings.FirstOrDefault(s => s.Hypothesis.Id == hypothesis.Id) is { } standing)
            Say($"By {evaluation.Leading.Method.Name} {hypothesis} has rank {standing.Rank}: {standing.Measures[0].ToString()}.");
        if (hypothesis.Prior is { } prior)
            Say($"Its prior is {prior.Share} {(hypothesis.Parent is null ? "of the whole" : "of what its parent has")}, "
                + $"because {prior.Because.Trim()
                    .TrimEnd('.')}{(prior.ReferenceClass is null ? "" : $" (counted from {prior.ReferenceClass})")}.");
    }

    private ValueList<ExplanationTerm> Contributions(Hypothesis hypothesis, int column)
    {
        double[] priors = [.. evaluation.Matrix.Priors.Select(p => Math.Log(p.Value))];
        var centre = priors.Where(double.IsFinite).DefaultIfEmpty(0).Average();
        return Sorted(evaluation.Families.Select(f => Term(f, f.Contributions[column]))
            .Prepend(new($"prior of {hypothesis.Name}", hypothesis.Id.Value, priors[column] - centre, default)));
    }

    // What a whole gains by an item is no sum over its parts: what would be lost without the item is told instead.
    private ValueList<ExplanationTerm> Effects(HypothesisColumns whole)
    {
        if (evaluation.Leading is not { } leading) return default;
        var now = Value([.. leading.Standings.Select(s => s.Measures[0].Value)]);
        return Sorted(evaluation.Items.Where(i => i.Row.IsRated && i.LeaveOneOut is not null)
            .Select(i => Term(i.Item, now - Value([.. i.LeaveOneOut!.Values]))));

        double Value(double[] values) => evaluation.Estimates.IsEmpty ? whole.Columns.Sum(c => values[c]) : whole.Sum(values);
    }

    // What shares a doubt adds up only together.
    private static ExplanationTerm Term(EvidenceFamily family, double value)
        => family.Items is [var only] ? Term(only, value) : new($"{family.Items.Count} items from {family.Name}, which share its doubt",
            family.Origins[0], value, [.. family.Items.SelectMany(i => i.Citations).Distinct()]);

    private static ExplanationTerm Term(Evidence item, double value) => new(item.Statement, item.Id.Value, value, item.Citations);

    private static ValueList<ExplanationTerm> Sorted(IEnumerable<ExplanationTerm> terms)
        => [.. terms.OrderByDescending(t => Math.Abs(t.Value)).ThenBy(t => t.Record, StringComparer.Ordinal)];

    private void ForAndAgainst(int column)
    {
        var items = Sorted(evaluation.Items.Where(i => i.Row.Place.Counts).Select(i => Term(i.Item, i.Contributions[column])));
        Named[] ruledOut = Names(items.Where(t => double.IsNegativeInfinity(t.Value)));
        Named[] speakFor = Names(items.Where(t => t.Value > Tie.Width).Take(MostNamed)), against =
            Names(items.Where(t => t.Value < -Tie.Width && double.IsFinite(t.Value)).Take(MostNamed));
        if (ruledOut.Length > 0) Say($"It is ruled out by {ruledOut}.");
        if (speakFor.Length > 0) Say($"Most for it speaks: {speakFor}.");
        if (against.Length > 0) Say($"Most against it speaks: {against}.");
        Named[] flat =
            [.. evaluation.Items.Where(i => i.IsPseudoDiagnostic).Take(MostNamed)
                .Select(i => new Named(i.Item, $"“{i.Item.Statement}”"))];
        if (flat.Length > 0) Say($"{flat} {(flat.Length == 1 ? "fits" : "fit")} all leading hypotheses "
            + $"alike, and so {(flat.Length == 1 ? "says" : "say")} nothing between them.");
    }

    private void EffectsInWords(Hypothesis hypothesis, ValueList<ExplanationTerm> terms)
    {
        if (evaluation.Estimates.IsEmpty)
            Say($"The numbers of {evaluation.Leading!.Method.Name} do not add up item by item; below stands what goes with each item.");
        else Say($"{hypothesis} has parts, so the items do not add up; below stands what it would lose without each.");
        Named[] most = Names(terms.Where(t => Math.Abs(t.Value) > Tie.Width).Take(MostNamed));
        if (most.Length > 0) Say($"Most depends on {most}.");
    }

    private Named[] Names(IEnumerable<ExplanationTerm> terms)
        => [.. terms.Select(t => new Named(evaluation.Case.RecordWith(t.Record)!, $"“{t.Name}”"))];
}
