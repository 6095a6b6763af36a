namespace GeoClaims;

/// <summary>How often one kind of answer came out.</summary>
internal sealed record RateDocument
{
    /// <summary>The kind of answer.</summary>
    public required string Kind { get; init; }

    /// <summary>How often it came out.</summary>
    public required int Count { get; init; }

    /// <summary>The share that comes out.</summary>
    public required PosteriorDocument Share { get; init; }

    /// <summary>Cases in which it did; left out of a compact result.</summary>
    public IReadOnlyList<string>? Cases { get; init; }
}
