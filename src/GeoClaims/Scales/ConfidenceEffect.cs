namespace GeoClaims;

/// <summary>What a ground does to confidence.</summary>
public enum ConfidenceEffect
{
    /// <summary>It raises confidence.</summary>
    Raises,
    /// <summary>It lowers confidence.</summary>
    Lowers,
    /// <summary>It allows no higher level, whatever else is known.</summary>
    Caps,
}
