namespace GeoClaims;

/// <summary>In a revision from which records were erased: which, their hashes, and the revision that says by whom.</summary>
internal sealed record GapDocument
{
    public required string Key { get; init; }
    public required string Hash { get; init; }
    public required int By { get; init; }
}
