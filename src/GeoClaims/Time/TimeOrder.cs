namespace GeoClaims;

/// <summary>How two times stand to each other, as far as they tell.</summary>
public enum TimeOrder
{
    /// <summary>They may overlap, or lie either way: what they state does not decide it.</summary>
    MayOverlap,
    /// <summary>The first ends before the second starts.</summary>
    Before,
    /// <summary>The first starts after the second has ended.</summary>
    After,
}
