namespace GeoClaims;

/// <summary>How likely one hypothesis was.</summary>
internal sealed record StoodDocument
{
    /// <summary>The id of the hypothesis.</summary>
    public required Id<Hypothesis> Hypothesis { get; init; }

    /// <summary>The lower end of the 90% interval, the median of the draws, the upper end.</summary>
    public required ProbabilityRange Probability { get; init; }
}
