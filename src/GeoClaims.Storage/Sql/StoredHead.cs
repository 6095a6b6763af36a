namespace GeoClaims.Storage;

/// <summary>How far a case is stored.</summary>
/// <param name="Number">The number of its last revision.</param>
/// <param name="Hash">The hash of that.</param>
/// <param name="State">What the case says of itself from there on.</param>
internal sealed record StoredHead(int Number, string Hash, CaseStateText State);
