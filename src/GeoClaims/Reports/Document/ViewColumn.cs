namespace GeoClaims;

/// <summary>A column of a table.</summary>
public sealed class ViewColumn : ViewableObject
{
    internal ViewColumn(string head, ViewAlign align = ViewAlign.Left) => (Head, Align) = (head, align);

    /// <summary>What stands above it; empty in a table of names and values.</summary>
    public string Head { get; }

    /// <summary>Where its text stands.</summary>
    public ViewAlign Align { get; }

    /// <summary>Whether its cells head their rows.</summary>
    internal bool IsRowHead { get; init; }

    /// <summary>Whether the page draws it and words leave it out.</summary>
    internal bool IsDrawn { get; init; }

    /// <summary>Whether its head is there only for who cannot see the table.</summary>
    internal bool IsHeadHidden { get; init; }

    /// <summary>What the page writes as its head; the plain head, if nothing else.</summary>
    internal ViewPhrase Title { get; init; }

    /// <summary>A short name for it, where a narrow screen shows cells without their heads; null if it needs none.</summary>
    internal string? Tag { get; init; }

    /// <summary>Whether its head reads alike in each language, such as the name of an answer.</summary>
    internal bool IsFixed { get; init; }

    /// <summary>How the page sets it, as a class of its style sheet.</summary>
    internal string? Class { get; init; }

    /// <summary>The head.</summary>
    public override string ToString() => Head;
}
