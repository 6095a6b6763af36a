namespace GeoClaims;

/// <summary>What the draws say of one hypothesis.</summary>
internal sealed record DrawnDocument
{
    /// <summary>The id of the hypothesis.</summary>
    public required Id<Hypothesis> Hypothesis { get; init; }

    /// <summary>The median with the range that holds nine draws of ten.</summary>
    public required ProbabilityRange Range { get; init; }

    /// <summary>The same given that the hypothesis of which it is a part is true.</summary>
    public required ProbabilityRange Within { get; init; }

    /// <summary>The share of draws that it led alone.</summary>
    public required Probability ShareLed { get; init; }
}
