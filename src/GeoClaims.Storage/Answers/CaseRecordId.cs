namespace GeoClaims.Storage;

/// <summary>A record of a case, by its key.</summary>
/// <param name="CaseId">The case.</param>
/// <param name="Key">The record's key.</param>
public sealed record CaseRecordId(string CaseId, string Key)
{
    /// <summary>The case and the key.</summary>
    public override string ToString() => $"{CaseId}: {Key}";
}
