namespace GeoClaims;

/// <summary>The judgement as it was step by step.</summary>
internal sealed record ReplayDocument
{
    /// <summary>The format of the result.</summary>
    public required string Format { get; init; }

    /// <summary>What kind of result it is.</summary>
    public required string Kind { get; init; }

    /// <summary>The question.</summary>
    public required AskedDocument Question { get; init; }

    /// <summary>Which bound of uncertain times was taken.</summary>
    public required KnownBound Bound { get; init; }

    /// <summary>How likely each hypothesis was before the first step.</summary>
    public required IReadOnlyList<EstimateDocument> Start { get; init; }

    /// <summary>The steps; of a compact result only those that brought something on the question.</summary>
    public required IReadOnlyList<StepDocument> Steps { get; init; }

    public static ReplayDocument Of(Replay replay, bool compact) => new()
    {
        Format = ResultJson.Format,
        Kind = ResultJson.Replay,
        Question = AskedDocument.Of(replay.Question),
        Bound = replay.Bound,
        Start = replay.Start.Top is { } top ? EstimateDocument.All(top, compact: true) : [],
        Steps = [.. (compact ? replay.Relevant : replay.Steps).Select(s => StepDocument.Of(s, compact))],
    };
}
