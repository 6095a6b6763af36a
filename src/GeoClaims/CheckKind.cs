namespace GeoClaims;

/// <summary>How an item of evidence was checked.</summary>
public enum CheckKind
{
    /// <summary>The place that it shows was found.</summary>
    Geolocated,
    /// <summary>The time that it shows was worked out, as from shadows, weather or clocks in the picture.</summary>
    Chronolocated,
    /// <summary>Whoever made or published it was asked.</summary>
    SourceContacted,
    /// <summary>Earlier copies of the picture were searched for.</summary>
    ReverseImageSearch,
    /// <summary>The metadata embedded in the file were examined.</summary>
    MetadataExamined,
    /// <summary>Signs of editing, staging or synthesis were searched for.</summary>
    AuthenticityExamined,
    /// <summary>It was followed back to whoever published it first.</summary>
    OriginTraced,
    /// <summary>Another check; its note says which.</summary>
    Other,
}
