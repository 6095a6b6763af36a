namespace GeoClaims;

/// <summary>How common one answer is.</summary>
internal sealed record PrevalenceDocument
{
    /// <summary>The answer.</summary>
    public required string Value { get; init; }

    /// <summary>The share of items of which it is held true.</summary>
    public required Probability Share { get; init; }
}
