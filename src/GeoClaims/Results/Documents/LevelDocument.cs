namespace GeoClaims;

/// <summary>The judgement among the parts of one hypothesis.</summary>
internal sealed record LevelDocument
{
    /// <summary>The judgement, sentence by sentence.</summary>
    public required IReadOnlyList<SentenceDocument> Judgement { get; init; }

    /// <summary>The id of the part that leads alone; left out where none does.</summary>
    public Id<Hypothesis>? Leader { get; init; }

    /// <summary>How much confidence the judgement deserves.</summary>
    public ConfidenceDocument? Confidence { get; init; }

    /// <summary>How likely each part is, given that the whole is true.</summary>
    public required IReadOnlyList<EstimateDocument> Estimates { get; init; }

    /// <summary>What is missing; left out of a compact result.</summary>
    public IReadOnlyList<MissingDocument>? Gaps { get; init; }

    public static LevelDocument Of(Level level, bool compact) => new()
    {
        Judgement = SentenceDocument.All(level.Judgement),
        Leader = level.Leader?.Id,
        Confidence = ConfidenceDocument.Of(level.Confidence),
        Estimates = EstimateDocument.All(level, compact),
        Gaps = compact ? null : MissingDocument.All(level.Gaps),
    };
}
