namespace GeoClaims;

/// <summary>What came of a check.</summary>
public enum CheckResult
{
    /// <summary>Nobody said.</summary>
    Unstated,
    /// <summary>It bears out that the item is what it is taken for.</summary>
    Confirmed,
    /// <summary>It shows that the item is not what it is taken for.</summary>
    Refuted,
    /// <summary>It was made and settled nothing.</summary>
    Inconclusive,
}
