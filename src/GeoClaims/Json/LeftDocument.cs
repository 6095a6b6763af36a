namespace GeoClaims;

/// <summary>In a revision that records an erasing: a revision from which
/// something was erased, and the hash of what it left there.</summary>
internal sealed record LeftDocument
{
    public required int Revision { get; init; }
    public required string Left { get; init; }
}
