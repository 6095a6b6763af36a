namespace GeoClaims;

/// <summary>Writes how likely hypotheses are in sentences that can be read out: the word with its range, the figure and the
/// interval, then what is so likely.</summary>
internal abstract class EstimateWriter(CaseFile file, SentenceKind kind) : SentenceWriter(kind)
{
    private const double Slight = .01;

    // How many hypotheses have a sentence each.
    private const int MostStated = 20;

    /// <summary>A sentence for each hypothesis, the likelier first; several that are next to nothing are told in one.
    /// Of very many, the sentences say how many they leave out, and where all are listed.</summary>
    protected void State(SentenceKind kind, Phrase before, IReadOnlyCollection<Estimate> estimates)
    {
        var slight = estimates.Where(e => e.Probability.Best.Value is > 0 and < Slight && e.Term is not null).ToList();
        if (slight.Count < 2 || slight.DistinctBy(e => e.Term).Count() > 1) slight.Clear();
        var told = slight.Count == 0 ? [.. estimates] : estimates.Except(slight).ToList();
        var some = told.GetRange(0, Phrases.Told(told.Count, MostStated));
        foreach (var estimate in some) State(kind, before, estimate);
        if (some.Count < told.Count)
            Say(kind, $"{before}{told.Count - some.Count} more answers come behind these; all are listed under Estimates.");
        if (slight.Count == 0) return;
        var named = slight.GetRange(0, Phrases.Told(slight.Count));
        SentencePart[] listed = [.. named.SelectMany((e, i) => new[] { new SentencePart(i == 0 ? "" : "; "), Phrases.Part(Named(e)) })];
        var others = named.Count == slight.Count ? Phrase.None
            : Phrase.Of($"; and {slight.Count - named.Count} others, all of which are listed under Estimates");
        var high = slight.Max(e => e.Probability.High);
        var upTo = high.Value < Slight ? Phrase.None : Phrase.Of($" (90% intervals up to {high})");
        Say(kind, $"{before}{new LikelihoodWord(slight[0].Term!, opens: true)}, below {new Probability(Slight)} each{upTo}, "
            + $"that any of these is true: {listed}{others}.");
    }

    private void State(SentenceKind kind, Phrase before, Estimate estimate)
    {
        var (low, best, high) = (estimate.Probability.Low, estimate.Probability.Best, estimate.Probability.High);
        var interval = low == high ? Phrase.None : Phrase.Of($", 90% interval {new Written(estimate.Span)}");
        var figure = new Percentage(best, estimate.Scale);
        var stated = new Stated(estimate.Hypothesis, file.Get(estimate.Hypothesis.Proposition).Statement);
        if (estimate.Term is { } term)
            Say(kind, $"{before}{new LikelihoodWord(term, opens: true)} ({new Written(term.Range)}; we put it {Beyond(best, term)}at "
                + $"{figure}{interval}) that {stated}.");
        else if (best.Value is 0 or 1)
            Say(kind, $"{before}{new Opening(best.Value == 0 ? "by what is stated it is impossible" : "by what is stated it is certain")} "
                + $"({figure}{interval}) that {stated}.");
        else
            Say(kind, $"{before}{new Opening("we put it at")} {figure} ({estimate.Scale.Name} has no word for that{interval}) "
                + $"that {stated}.");
    }

    // The outermost words reach beyond their printed range: then the sentence says so, rather than contradict itself.
    private static Phrase Beyond(Probability best, LikelihoodTerm term)
        => best < term.Low ? Phrase.Of($"even lower, ") : best > term.High ? Phrase.Of($"even higher, ") : Phrase.None;

    private Named Named(Estimate estimate) => new(estimate.Hypothesis, file.Get(estimate.Hypothesis.Proposition).Statement.TrimEnd('.'));
}
