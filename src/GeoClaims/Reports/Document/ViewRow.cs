namespace GeoClaims;

/// <summary>A row of a table.</summary>
public sealed class ViewRow : ViewableObject
{
    internal ViewRow(ValueList<ViewPhrase> cells) => Cells = cells;

    /// <summary>A cell for each column.</summary>
    public ValueList<ViewPhrase> Cells { get; }

    /// <summary>What stands behind the row; null if the cells say all.</summary>
    public ViewGroup? Behind { get; internal init; }

    /// <summary>The first snapshot that has it.</summary>
    internal int From { get; init; }

    /// <summary>Its address on the page; null if nothing leads to it.</summary>
    internal string? Anchor { get; init; }

    /// <summary>How the page sets it, as a class of its style sheet.</summary>
    internal string? Class { get; init; }

    /// <summary>Whether it is one of the least telling, which the page leaves out.</summary>
    internal bool IsLeftOutOfPage { get; init; }

    /// <summary>By what the page can sort and choose it.</summary>
    internal ValueList<(string Name, string Value)> Marks { get; init; }

    /// <summary>The cells as plain text.</summary>
    public override string ToString() => string.Join(" | ", Cells.Select(c => c.Text));
}
