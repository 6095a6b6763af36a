namespace GeoClaims;

/// <summary>How much confidence the judgement deserves, and on which grounds.</summary>
internal sealed record ConfidenceDocument
{
    /// <summary>The level.</summary>
    public required ConfidenceLevel Level { get; init; }

    /// <summary>The rule by which it was found.</summary>
    public string? Rule { get; init; }

    /// <summary>The grounds.</summary>
    public required IReadOnlyList<GroundDocument> Grounds { get; init; }

    public static ConfidenceDocument? Of(AnalyticConfidence? confidence) => confidence is null ? null : new()
    {
        Level = confidence.Level,
        Rule = confidence.Rule,
        Grounds = [.. confidence.Grounds.Select(g => new GroundDocument { Effect = g.Effect, Statement = g.Statement })],
    };
}
