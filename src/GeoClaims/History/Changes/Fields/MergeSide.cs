namespace GeoClaims;

/// <summary>One of the three versions that meet in a merge.</summary>
public enum MergeSide
{
    /// <summary>What both sides started from.</summary>
    Base,
    /// <summary>The one side.</summary>
    Mine,
    /// <summary>The other side.</summary>
    Theirs,
}
