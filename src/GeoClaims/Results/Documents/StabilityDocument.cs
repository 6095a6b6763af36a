namespace GeoClaims;

/// <summary>How far one hypothesis moves.</summary>
internal sealed record StabilityDocument
{
    /// <summary>The id of the hypothesis.</summary>
    public required Id<Hypothesis> Hypothesis { get; init; }

    /// <summary>The lowest value, the one with every number at its best, and the highest.</summary>
    public required ProbabilityRange Range { get; init; }
}
