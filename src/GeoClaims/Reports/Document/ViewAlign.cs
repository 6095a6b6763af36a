namespace GeoClaims;

/// <summary>Where the text of a column stands.</summary>
public enum ViewAlign
{
    /// <summary>At the beginning of the line.</summary>
    Left,

    /// <summary>In the middle.</summary>
    Centre,

    /// <summary>At the end of the line, as numbers do.</summary>
    Right,
}
