namespace GeoClaims;

/// <summary>A section of a report as data: the page, Markdown and a console are written from it.</summary>
public sealed class ReportSection : ViewableObject
{
    internal ReportSection(string key, string name, string title, params IEnumerable<ViewBlock?> blocks)
        => (Key, Name, Title, Blocks) = (key, name, SafeText.Named(title), [.. blocks.OfType<ViewBlock>()]);

    /// <summary>What tells it from the others, such as <c>claims</c>.</summary>
    public string Key { get; }

    /// <summary>Its title in a word or two, for a menu.</summary>
    public string Name { get; }

    /// <summary>Its title.</summary>
    public string Title { get; }

    /// <summary>How to read it; null if that needs no words.</summary>
    public string? Lead { get; internal init; }

    /// <summary>What stands in it.</summary>
    public ValueList<ViewBlock> Blocks { get; }

    internal override View View => new(Title, [Lead is null ? null : ViewText.Note(Lead), .. Blocks]);

    /// <summary>The title.</summary>
    public override string ToString() => Title;
}
