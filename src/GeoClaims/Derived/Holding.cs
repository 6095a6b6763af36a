namespace GeoClaims;

/// <summary>Where a stance puts its proposition. Two stances with one holding differ
/// in manner, and a change from one to the other changes no position.</summary>
internal enum Holding
{
    /// <summary>Nowhere, as to take back what was said.</summary>
    Nothing,
    /// <summary>Among what the actor accepts.</summary>
    Accepts,
    /// <summary>Among what it has put about without committing itself.</summary>
    PutsAbout,
    /// <summary>Among what it doubts.</summary>
    Doubts,
    /// <summary>Among what it rejects.</summary>
    Rejects,
}
