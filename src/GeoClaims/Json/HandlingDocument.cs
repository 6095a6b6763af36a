namespace GeoClaims;

/// <summary>A handling mark that a revision sets, or takes away: no document means that it leaves the mark as it is.</summary>
internal sealed record HandlingDocument
{
    public string? Mark { get; init; }
}
