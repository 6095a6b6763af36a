namespace GeoClaims;

/// <summary>A likelihood as sentences print it: the word with its range, then the figure and the interval.</summary>
internal static class EstimateWords
{
    /// <summary>The word, with what leads over to the figure.</summary>
    /// <remarks>The outermost words reach beyond their printed range: then it is said so, rather than contradicted.</remarks>
    public static string Before(Estimate estimate)
    {
        var best = estimate.Probability.Best;
        if (estimate.Term is not { } likelihood)
            return best.Value switch { 0 => "impossible by what is stated, at", 1 => "certain by what is stated, at",
                _ => $"no word of {estimate.Scale.Name} stands for it, at" };
        return $"{likelihood}, {(best < likelihood.Low ? "below even that at" : best > likelihood.High ? "above even that at" : "at")}";
    }

    /// <summary>The interval after the figure; nothing where there is none.</summary>
    public static string After(Estimate estimate)
        => estimate.Probability.Low == estimate.Probability.High ? "" : $" (90% interval {estimate.Probability.Span})";
}
