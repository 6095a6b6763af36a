namespace GeoClaims;

/// <summary>A record without what is not known yet, from one step until before another.</summary>
internal sealed record TrimmedRecord(int From, int Until, CaseRecord Record);
