namespace GeoClaims;

/// <summary>A ground of a confidence.</summary>
internal sealed record GroundDocument
{
    /// <summary>What it does to the confidence.</summary>
    public required ConfidenceEffect Effect { get; init; }

    /// <summary>What it is.</summary>
    public required string Statement { get; init; }
}
