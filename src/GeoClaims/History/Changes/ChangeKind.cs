namespace GeoClaims;

/// <summary>What has become of a record between two cases.</summary>
public enum ChangeKind
{
    /// <summary>It was not there before.</summary>
    Added,
    /// <summary>It is there no more.</summary>
    Removed,
    /// <summary>It has changed.</summary>
    Changed,
}
