namespace GeoClaims;

/// <summary>Whose record it is.</summary>
public enum RecordedParty
{
    /// <summary>An actor's own statements.</summary>
    Claimant,
    /// <summary>What the reports of a source carry: statements of others that it passed on, and of its own.</summary>
    Source,
}
