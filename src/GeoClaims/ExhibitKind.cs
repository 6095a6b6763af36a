namespace GeoClaims;

/// <summary>What kind of file an exhibit is.</summary>
public enum ExhibitKind
{
    /// <summary>Nobody said.</summary>
    Unstated,
    /// <summary>A photograph or another still picture.</summary>
    Photo,
    /// <summary>A video.</summary>
    Video,
    /// <summary>A sound recording.</summary>
    Audio,
    /// <summary>A written document.</summary>
    Document,
    /// <summary>The source code of a web page, as HTML.</summary>
    PageSource,
    /// <summary>A picture of a web page from top to bottom.</summary>
    PageCapture,
    /// <summary>A web archive (WARC, WACZ), which holds the source code of a page and may hold more.</summary>
    WebArchive,
    /// <summary>A picture, video or sound that a web page shows.</summary>
    EmbeddedMedia,
}
