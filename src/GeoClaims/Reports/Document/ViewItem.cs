namespace GeoClaims;

/// <summary>An item of a list.</summary>
public sealed class ViewItem : ViewableObject
{
    internal ViewItem(ViewPhrase phrase, params IEnumerable<ViewBlock?> blocks)
        => (Phrase, Blocks) = (phrase, [.. blocks.OfType<ViewBlock>()]);

    /// <summary>What marks it, such as the number of an endnote or the tag of a claim; empty if nothing does.</summary>
    public string Mark { get; internal init; } = "";

    /// <summary>What it says.</summary>
    public ViewPhrase Phrase { get; }

    /// <summary>What stands below it.</summary>
    public ValueList<ViewBlock> Blocks { get; }

    /// <summary>When it was said; null if the list is of something else.</summary>
    internal string? When { get; init; }

    /// <summary>Whether it heads what stands below it.</summary>
    internal bool IsTitle { get; init; }

    /// <summary>The first snapshot that has it.</summary>
    internal int From { get; init; }

    /// <summary>Its address on the page; null if nothing leads to it.</summary>
    internal string? Anchor { get; init; }

    /// <summary>How the page sets it, as a class of its style sheet.</summary>
    internal string? Class { get; init; }

    /// <summary>What it says, as plain text.</summary>
    public override string ToString() => $"{Mark} {When} {Phrase.Text}".Trim();
}
