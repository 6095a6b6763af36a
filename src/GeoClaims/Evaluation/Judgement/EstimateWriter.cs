namespace GeoClaims;

/// <summary>Writes how likely hypotheses are: the word with its range, then the figure and the interval.</summary>
internal abstract class EstimateWriter(CaseFile file, SentenceKind kind) : SentenceWriter(kind)
{
    private const double Slight = .01;

    /// <summary>A sentence for each hypothesis; several that are next to nothing are told in one.</summary>
    protected void State(SentenceKind kind, string before, IEnumerable<Estimate> estimates)
    {
        var slight = estimates.Where(e => e.Probability.Best.Value is > 0 and < Slight && e.Term is not null).ToList();
        if (slight.Count < 2 || slight.DistinctBy(e => e.Term).Count() > 1) slight.Clear();
        foreach (var estimate in estimates.Except(slight)) State(kind, before, estimate);
        if (slight.Count == 0) return;
        SentencePart[] listed = [.. slight.SelectMany((e, i) => new[] { new SentencePart(i == 0 ? "" : "; "), Phrases.Part(Stated(e)) })];
        var high = slight.Max(e => e.Probability.High);
        var upTo = high.Value < Slight ? "" : $" (90% intervals up to {high})";
        Say(kind, $"{Start(before, slight[0].Term!.Word)}, each below {new Probability(Slight)}{upTo}: {listed}.");
    }

    private void State(SentenceKind kind, string before, Estimate estimate)
    {
        var (low, best, high) = (estimate.Probability.Low, estimate.Probability.Best, estimate.Probability.High);
        var interval = low == high ? "" : $" (90% interval {estimate.Span})";
        Say(kind, $"{Start(before, WordFor(estimate))} {new Percentage(best, estimate.Scale)}{interval}: {Stated(estimate)}.");
    }

    // The outermost words reach beyond their printed range: then the sentence says so, rather than contradict itself.
    private static string WordFor(Estimate estimate)
    {
        var best = estimate.Probability.Best;
        if (estimate.Term is not { } likelihood)
            return best.Value switch { 0 => "impossible by what is stated, at", 1 => "certain by what is stated, at",
                _ => $"no word of {estimate.Scale.Name} stands for it, at" };
        return $"{likelihood}, {(best < likelihood.Low ? "below even that at" : best > likelihood.High ? "above even that at" : "at")}";
    }

    private Named Stated(Estimate estimate) => new(estimate.Hypothesis, file.Get(estimate.Hypothesis.Proposition).Statement);

    private static string Start(string before, string word) => before.Length == 0 ? Words.Capital(word) : before + word;
}
