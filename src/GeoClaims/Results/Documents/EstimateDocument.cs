namespace GeoClaims;

/// <summary>How likely a hypothesis is on the evidence.</summary>
internal sealed record EstimateDocument
{
    /// <summary>The id of the hypothesis.</summary>
    public required Id<Hypothesis> Hypothesis { get; init; }

    /// <summary>Its name.</summary>
    public required string Name { get; init; }

    /// <summary>How likely it is: the lower end of the 90% interval, the median of the draws, the upper end.</summary>
    public required ProbabilityRange Probability { get; init; }

    /// <summary>The word for the median; left out for 0 and 1.</summary>
    public string? Term { get; init; }

    /// <summary>The words that the interval runs through.</summary>
    public required IReadOnlyList<string> Words { get; init; }

    /// <summary>How likely it was before the evidence.</summary>
    public required Probability Prior { get; init; }

    /// <summary>How likely it is with every number at its best value.</summary>
    public required Probability Point { get; init; }

    /// <summary>The judgement among its parts, given that it is true; left out where it has fewer than two.</summary>
    public LevelDocument? Parts { get; init; }

    public static IReadOnlyList<EstimateDocument> All(Level level, bool compact) => [.. level.Estimates.Select(e => Of(level, e, compact))];

    private static EstimateDocument Of(Level level, Estimate estimate, bool compact) => new()
    {
        Hypothesis = estimate.Hypothesis.Id,
        Name = estimate.Hypothesis.Name,
        Probability = estimate.Probability,
        Term = estimate.Term?.Word,
        Words = [.. estimate.Words],
        Prior = estimate.Prior,
        Point = estimate.Point,
        Parts = level.Evaluation.Levels.FirstOrDefault(l => l.Whole?.Id == estimate.Hypothesis.Id) is { } parts
            ? LevelDocument.Of(parts, compact) : null,
    };
}
