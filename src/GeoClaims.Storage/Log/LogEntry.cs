namespace GeoClaims.Storage;

/// <summary>An entry of the store's log: a revision of a case was recorded.</summary>
/// <param name="CaseId">The case.</param>
/// <param name="Revision">The number of the revision.</param>
/// <param name="Head">The revision's hash.</param>
/// <param name="Records">The root over what frames the revision and the records that it put.</param>
internal sealed record LogEntry(string CaseId, int Revision, string Head, string Records);
