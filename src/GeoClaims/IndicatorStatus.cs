namespace GeoClaims;

/// <summary>What became of an indicator.</summary>
public enum IndicatorStatus
{
    /// <summary>Nobody has looked.</summary>
    NotLookedFor,
    /// <summary>It was looked for and seen.</summary>
    Seen,
    /// <summary>It was looked for and not seen.</summary>
    NotSeen,
}
