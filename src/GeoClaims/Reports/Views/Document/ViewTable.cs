namespace GeoClaims;

/// <summary>A table.</summary>
/// <param name="Columns">Its columns; a table whose heads are all empty is a list of names and values.</param>
/// <param name="Rows">Its rows, each with a cell for each column.</param>
/// <param name="More">How many more rows there are.</param>
/// <param name="Heading">What it shows; nothing, if the title of the view says it.</param>
internal sealed record ViewTable(ValueList<ViewColumn> Columns, ValueList<ValueList<ViewPhrase>> Rows, int More =
    0, string? Heading = null) : ViewBlock
{
    public bool HasHead => Columns.Any(c => c.Head.Length > 0);

    /// <summary>Names with their values; those without a value are left out.</summary>
    public static ViewTable? Facts(params IEnumerable<(string Name, ViewPhrase Value)> facts)
    {
        ValueList<ValueList<ViewPhrase>> rows =
            [.. facts.Where(f => !f.Value.IsEmpty).Select(f => (ValueList<ViewPhrase>)[ViewPhrase.Grey(f.Name), f.Value])];
        return rows.IsEmpty ? null : new([new(""), new("")], rows);
    }

    /// <summary>A table of values that know their shape, in the shape of the first.</summary>
    public static ViewTable? Of<T>(ValueList<T> items, string? heading = null, CaseFile? file = null, int most = ViewLimits.Rows)
        where T : IShaped
        => items.IsEmpty
            ? null
            : items[0].Shape.Table([.. items.Take(most).Cast<object>()], items.Count, new(file)) with { Heading = heading };
}
