namespace GeoClaims;

/// <summary>From what it follows when a record became known.</summary>
public enum KnownBasis
{
    /// <summary>It has no such time, since it belongs to the frame that the analyst sets: it stands throughout.</summary>
    Frame,
    /// <summary>It could have such a time, but nothing in the case gives one: it is taken as known throughout.</summary>
    Undated,
    /// <summary>The case states it: <c>KnownFrom</c>, or the start of an assessment, <see cref="Assessment.Since"/>.</summary>
    Stated,
    /// <summary>It is a report, known since it was published.</summary>
    Published,
    /// <summary>It is known since the earliest of the reports cited that could tell of it was published.</summary>
    Reported,
    /// <summary>No report with a date tells of it: it is known since it happened, was made or was observed.</summary>
    Happened,
    /// <summary>Another record decides, such as the item for an assessment,
    /// or the first of its claims for an item that they were made.</summary>
    Linked,
}
