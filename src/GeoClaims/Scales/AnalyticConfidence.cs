namespace GeoClaims;

/// <summary>How well founded a judgement is, with the grounds for saying
/// so. It is never a likelihood: see <see cref="LikelihoodTerm"/>.</summary>
/// <remarks>ICD 203 §D.6.e(2)(b): a confidence and a likelihood do not stand in one sentence.</remarks>
public sealed partial record AnalyticConfidence
{
    /// <summary>The level.</summary>
    public required ConfidenceLevel Level { get; init; }

    /// <summary>What the level rests on: at least one ground.</summary>
    /// <exception cref="ArgumentException">There is no ground.</exception>
    public required ValueList<ConfidenceGround> Grounds
    {
        get;
        init => field = value.IsEmpty ? throw new ArgumentException("A confidence needs at least one ground.", nameof(value)) : value;
    }

    /// <summary>The id of the rule by which the grounds became the level, such as
    /// <c>confidence-grounds/2</c>; null where an analyst judged it.</summary>
    public string? Rule { get; init; }

    /// <summary>The level with its grounds, such as <c>moderate confidence: two independent origins</c>.</summary>
    public override string ToString()
        => $"{Level.ToString().ToLowerInvariant()} confidence: {string.Join("; ", Grounds.Select(g => g.Statement))}";
}
