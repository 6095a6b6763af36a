namespace GeoClaims;

/// <summary>How well analysts, claimants and methods forecast.</summary>
internal sealed record ScoresDocument
{
    /// <summary>The format of the result.</summary>
    public required string Format { get; init; }

    /// <summary>What kind of result it is.</summary>
    public required string Kind { get; init; }

    /// <summary>How many cases were read.</summary>
    public required int Cases { get; init; }

    /// <summary>How many of their questions are resolved.</summary>
    public required int Resolved { get; init; }

    /// <summary>The forecasters.</summary>
    public required IReadOnlyList<ForecasterDocument> Forecasters { get; init; }

    public static ScoresDocument Of(Scores scores, bool compact) => new()
    {
        Format = ResultJson.Format,
        Kind = ResultJson.Scores,
        Cases = scores.Cases,
        Resolved = scores.Resolved,
        Forecasters = [.. scores.Forecasters.Select(f => ForecasterDocument.Of(f, compact))],
    };
}
