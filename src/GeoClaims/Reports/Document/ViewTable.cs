using System.Runtime.CompilerServices;

namespace GeoClaims;

/// <summary>A table.</summary>
public sealed class ViewTable : ViewBlock
{
    internal ViewTable(ValueList<ViewColumn> columns, ValueList<ViewRow> rows, int more = 0, string? heading = null)
        => (Columns, Rows, More, Heading) = (columns, rows, more, heading);

    /// <summary>What it shows; null, if what it stands under says it.</summary>
    public string? Heading { get; internal init; }

    /// <summary>Its columns; a table whose heads are all empty is a list of names and values.</summary>
    public ValueList<ViewColumn> Columns { get; }

    /// <summary>Its rows, each with a cell for each column.</summary>
    public ValueList<ViewRow> Rows { get; }

    /// <summary>How many more rows there are that are not shown.</summary>
    public int More { get; }

    /// <summary>Whether the heading is in the language of the report already.</summary>
    internal bool IsHeadingSaid { get; init; }

    /// <summary>The row that sums the others up; null if none does.</summary>
    internal ViewRow? Foot { get; init; }

    /// <summary>Which member of what is shown has all the rows, such as <c>ToRows()</c>; null if none is named.</summary>
    internal string? All { get; init; }

    /// <summary>What it shows, for a table that may be wider than the page; null if it fits.</summary>
    internal string? WideLabel { get; init; }

    /// <summary>Whether the columns have heads.</summary>
    internal bool HasHead => Columns.Any(c => c.Head.Length > 0);

    /// <summary>How many rows, and of what.</summary>
    public override string ToString() => $"{Heading}{(Heading is null ? "" : ": ")}{Rows.Count} {(Rows.Count == 1 ? "row" : "rows")}";

    /// <summary>Names with their values; those without a value are left out.</summary>
    internal static ViewTable? Facts(params IEnumerable<(string Name, ViewPhrase Value)> facts)
    {
        ValueList<ViewRow> rows = [.. facts.Where(f => !f.Value.IsEmpty).Select(f => new ViewRow([ViewPhrase.Grey(f.Name), f.Value]))];
        return rows.IsEmpty ? null : new([new(""), new("")], rows);
    }

    /// <summary>A table of values that know their shape, in the shape of the first.</summary>
    /// <param name="items">The values.</param>
    /// <param name="heading">What stands above them.</param>
    /// <param name="file">The case whose names are shown.</param>
    /// <param name="most">How many are shown.</param>
    /// <param name="all">The member that has them all: if it is not named, the one that the caller reads them from.</param>
    internal static ViewTable? Of<T>(ValueList<T> items, string? heading = null, CaseFile? file = null, int most = ViewLimits.Rows,
        [CallerArgumentExpression(nameof(items))] string all = "") where T : IShaped
        => items.IsEmpty ? null : items[0].Shape.Table([.. items.Take(most).Cast<object>()], items.Count, new(file), heading,
            all.All(c => char.IsLetter(c) || c is '.' or '(' or ')') ? all : null);
}
