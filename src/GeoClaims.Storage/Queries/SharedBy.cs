namespace GeoClaims.Storage;

/// <summary>By what two cases can be connected.</summary>
public enum SharedBy
{
    /// <summary>The hash of an exhibit, or of a report's content: the same file.</summary>
    Hash,
    /// <summary>A name or an alias of an actor.</summary>
    ActorName,
    /// <summary>The address of a report, or of its archived copy: the same document.</summary>
    ReportAddress,
}
