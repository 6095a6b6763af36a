namespace GeoClaims;

/// <summary>How a statement stands to the interests of whoever made it.</summary>
public enum InterestTouch
{
    /// <summary>It touches no interest that is on record.</summary>
    None,
    /// <summary>It suits an interest and goes against none.</summary>
    With,
    /// <summary>It goes against an interest and suits none.</summary>
    Against,
    /// <summary>It suits one interest and goes against another.</summary>
    Mixed,
}
