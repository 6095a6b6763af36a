namespace GeoClaims;

/// <summary>Writes the judgement: the lead, its parts, its rivals, then what holds it up and what it lacks.</summary>
/// <remarks>Every number stands in the evaluation. Confidence has a sentence of its own.</remarks>
internal sealed class JudgementWriter(Evaluation evaluation) : EstimateWriter(evaluation.Case, SentenceKind.Lead)
{
    private const int MostTellingShown = 3;

    public ValueList<Sentence> Write()
    {
        if (evaluation.Contest is not { Leading: var leading } contest)
        {
            Say(SentenceKind.Lead,
                $"No method has an answer: {Phrase.Row("; ", evaluation.Results.Select(r
                    => Phrase.Of($"{r.Method.Name}: {new KnownWords(r.NotApplicable!)}")))}.");
            return Sentences;
        }
        if (!evaluation.HasWeighed)
        {
            NothingWeighed();
            return Sentences;
        }
        if (evaluation.Estimates.IsEmpty) LeadWithoutProbabilities(leading);
        else LeadWithProbabilities(contest, evaluation.Top!.Ranked);
        Telling();
        Flips(contest);
        foreach (var sentence in new MethodComparison(evaluation.Results, leading, evaluation.Estimates.Any(e => e.IsUnion)).Write())
            Add(sentence);
        if (contest.HasLeader)
            foreach (var sentence in new Readings(evaluation, contest).Write()) Add(sentence);
        if (!evaluation.Estimates.IsEmpty) Conditions();
        Circles();
        Confidence();
        Gaps();
        return Sentences;
    }

    // A likelihood that no evidence has touched is none that a reader should take away.
    private void NothingWeighed()
    {
        if (evaluation.Matrix.Hypotheses is [var only])
            Say(SentenceKind.Lead, $"The case names one answer only, {Phrases.Quoted(only)}, so there is nothing to weigh it against.");
        else if (evaluation.Matrix.Rows.Any(r => r.Item.Kind is not (EvidenceKind.Assumption or EvidenceKind.Generalisation)))
            Say(SentenceKind.Lead, $"No item of evidence is rated yet, so the evidence does not tell the answers apart.");
        else
            Say(SentenceKind.Lead, $"There is no evidence yet that would tell the answers apart.");
        if (evaluation.Matrix.Hypotheses.Count > 1 && !evaluation.Estimates.IsEmpty) Priors();
        Gaps();
    }

    private void LeadWithProbabilities(Contest contest, IReadOnlyList<Estimate> ranked)
    {
        if (contest.Leaders.Length > 1)
            Say(SentenceKind.Lead, $"No answer leads: {contest.At(contest.Leaders)} are equally likely.");
        State(SentenceKind.Lead, Phrase.None, [ranked[0]]);
        Below(ranked[0].Hypothesis);
        State(SentenceKind.Rival, Phrase.None, [.. ranked.Skip(1)]);
        Range(ranked);
    }

    // Each level has a judgement of its own, down to the parts of the leading part.
    private void Below(Hypothesis whole)
    {
        if (evaluation.Levels.FirstOrDefault(l => l.Whole?.Id == whole.Id) is not { } level) return;
        foreach (var sentence in level.Judgement) Add(sentence);
        if (level.Leader is { } leader) Below(leader);
    }

    private void Range(IReadOnlyList<Estimate> ranked)
    {
        var lead = ranked[0];
        if (evaluation.Resampling is not { } resampling || lead.Probability.Low == lead.Probability.High) return;
        if (ranked.MaxBy(r => r.Probability.Best) is { } first && first.Probability.Best > lead.Probability.Best)
            Say(SentenceKind.Range, $"“{lead.Hypothesis}” leads only with every number at its best value; the median of the draws puts "
                + $"“{first.Hypothesis}” higher, so that neither is ahead of the other.");
        if (lead.Words.Count == 1)
            Say(SentenceKind.Range, $"The 90% interval of {Phrases.Quoted(lead.Hypothesis)} stays within the same word; "
                + $"with every rating and grade at its best value it would stand at {lead.Point}.");
        else
            Say(SentenceKind.Range, $"The 90% interval of {Phrases.Quoted(lead.Hypothesis)} reaches from "
                + $"“{Word(lead, lead.Words[0])}” to “{Word(lead, lead.Words[^1])}”; with every rating and grade at its best value "
                + $"it would stand at {lead.Point}.");
        Say(SentenceKind.Draws, $"Figures are medians, and intervals hold nine in ten, of {resampling.Draws} draws "
            + $"of ratings, rating table, trust and priors (seed {resampling.Seed}).");
    }

    private static LikelihoodWord Word(Estimate estimate, string word) => new(estimate.Scale.Id, word);

    private void LeadWithoutProbabilities(MethodResult leading)
    {
        var why = evaluation.Results.FirstOrDefault(r => r.NotApplicable is not null);
        if (why is not null) Say(SentenceKind.Condition, $"{why.Method.Name} has no answer here: {new KnownWords(why.NotApplicable!)}.");
        Say(SentenceKind.Lead, $"By {leading.Method.Name} the evidence speaks least against: {leading.Leaders.ToArray<CaseRecord>()}.");
    }

    private void Telling()
    {
        Named[] telling = [.. evaluation.Items.Where(i => i.Row.Place.Counts
            && i.Diagnosticity.MutualInformation > Tie.Width).Take(MostTellingShown)
                .Select(i => new Named(i.Item, $"“{i.Item.Statement}”"))];
        if (telling.Length > 0) Say(SentenceKind.Telling, $"What tells the hypotheses apart most: {telling}.");
    }

    private void Flips(Contest contest)
    {
        var flips = LeadFlips.Of(contest);
        foreach (var (item, instead, isTie) in flips)
        {
            if (isTie) Say(SentenceKind.Flip, $"Without “{item}”, {instead} would be as likely as the leader.");
            else Say(SentenceKind.Flip, $"Without “{item}”, {instead} would lead.");
        }
        var leads = contest.Hypotheses.Count > 1 ? contest.HasLeader : contest.Leading.Leaders.Count == 1;
        if (flips.Count == 0 && leads && evaluation.Matrix.Rows.Count(r => r.Cells.Any(c => c.State == CellState.Rated)) > 1)
            NoneDecides();
    }

    private void NoneDecides()
    {
        if (evaluation.Estimates.Any(e => e.IsUnion))
            Say(SentenceKind.Flip, $"No single item decides: with any one left out, the same answer leads.");
        else Say(SentenceKind.Flip, $"No single item decides: with any one left out, the same hypothesis leads.");
    }

    private void Gaps()
    {
        if (!evaluation.Gaps.IsEmpty) Say(SentenceKind.Gap,
            $"{new Counted(evaluation.Gaps.Count, "# gap remains; it is", "# gaps remain; they are")} listed under Gaps.");
    }

    private void Priors()
    {
        if (!evaluation.Matrix.Tree.StatesPriors)
            Say(SentenceKind.Prior,
                $"The case does not say how likely each answer was before the evidence, so all of one level started alike.");
        else if (evaluation.Matrix.Tree.StatesOnlyZeros)
            Say(SentenceKind.Prior, $"The case states every prior as 0, which says nothing, so all answers of one level started alike.");
        else
            Say(SentenceKind.Prior, $"Before the evidence: {Phrase.Row(", ", StatedPriors())}, as the case states its priors.");
    }

    private IEnumerable<Phrase> StatedPriors()
    {
        var ranked = evaluation.Top!.Ranked;
        var told = Phrases.Told(ranked.Count);
        foreach (var estimate in ranked.Take(told)) yield return Phrase.Of($"{estimate.Hypothesis.Name} {estimate.Prior}");
        if (told < ranked.Count) yield return Phrase.Of($"{ranked.Count - told} others as listed under Estimates");
    }

    private void Conditions()
    {
        Priors();
        if (!evaluation.Matrix.Hypotheses.Any(h => h.IsCatchAll))
            Say(SentenceKind.Condition,
                $"All this holds if one of the hypotheses is true: none of them stands for what nobody thought of.");
    }

    private void Circles()
    {
        var circles = evaluation.Independence.CircularReporting.Count;
        if (circles > 0) Say(SentenceKind.Independence, $"{new Counted(circles,
            "# chain of reporting runs in a circle; it is",
            "# chains of reporting run in a circle; they are")} listed under Independence.");
    }

    // A sentence of its own: a confidence and a likelihood do not stand in one (ICD 203 §D.6.e(2)(b)).
    private void Confidence()
    {
        if (evaluation is { Confidence: { } confidence, Top.Leader: { } leader })
            Say(SentenceKind.Confidence,
                $"Confidence in “{leader}” is {ConfidenceWords.Level(confidence)}: {ConfidenceWords.Grounds(confidence)}.");
    }
}
