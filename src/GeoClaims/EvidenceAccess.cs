namespace GeoClaims;

/// <summary>Whether anybody whom the case cites has seen the item itself.</summary>
public enum EvidenceAccess
{
    /// <summary>It was seen.</summary>
    Seen,
    /// <summary>It is only alluded to, as in "there is a lot of evidence".</summary>
    Alluded,
}
