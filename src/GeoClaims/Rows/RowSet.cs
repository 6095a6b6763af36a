using System.Collections;
using System.Collections.ObjectModel;
using System.Globalization;
using System.Text;

namespace GeoClaims;

/// <summary>
/// Plain rows of one kind: each a small record of texts, numbers and instants that LINQ takes as it is, with the same as columns
/// for whatever takes a table.
/// </summary>
/// <remarks>
/// <para>A data frame takes it without a converter: <c>DataFrame.LoadFrom(rows.Values, rows.ColumnInfos)</c>
/// (Microsoft.Data.Analysis). A plotter takes a column as an array: <c>rows.Numbers("Probability")</c>.</para>
/// <para>It does not change, and is safe to read from many threads.</para>
/// </remarks>
/// <typeparam name="TRow">What a row is, such as <see cref="ClaimRow"/>.</typeparam>
public sealed partial class RowSet<TRow> : IReadOnlyList<TRow>, IRowSet where TRow : notnull
{
    private const int MostShown = 20;

    private readonly TRow[] _rows;
    private readonly RowColumns<TRow> _columns;

    internal RowSet(RowColumns<TRow> columns, IEnumerable<TRow> rows) => (_columns, _rows) = (columns, [.. rows]);

    /// <summary>What the rows are, such as <c>Claims</c>.</summary>
    public string Title => _columns.Title;

    /// <summary>The columns, from left to right; each has the name of the member of the row that it shows.</summary>
    public IReadOnlyList<RowColumn> Columns => _columns.Heads;

    /// <summary>How many rows there are.</summary>
    public int Count => _rows.Length;

    /// <summary>The rows one after another as plain values, each value of its column's type or null: what a data frame loads.</summary>
    public IEnumerable<IList<object?>> Values => _rows.Select(IList<object?> (row) => _columns.Read(row));

    /// <summary>Name and type of each column: what a data frame wants to know beside the values.</summary>
    public ReadOnlyCollection<(string Name, Type Type)> ColumnInfos => new([.. Columns.Select(c => (c.Name, c.Type))]);

    /// <summary>A row.</summary>
    /// <param name="index">Its place, from 0.</param>
    /// <exception cref="IndexOutOfRangeException">There are fewer rows.</exception>
    public TRow this[int index] => _rows[index];

    /// <summary>What stands in a cell; null if nothing does.</summary>
    /// <param name="row">From 0 to <see cref="Count"/> − 1.</param>
    /// <param name="column">From 0 to the number of <see cref="Columns"/> − 1.</param>
    /// <exception cref="ArgumentOutOfRangeException">There is no such row or column.</exception>
    public object? Value(int row, int column)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(row);
        ArgumentOutOfRangeException.ThrowIfGreaterThanOrEqual(row, _rows.Length);
        ArgumentOutOfRangeException.ThrowIfNegative(column);
        ArgumentOutOfRangeException.ThrowIfGreaterThanOrEqual(column, Columns.Count);
        return _columns.Read(_rows[row], column);
    }

    /// <summary>A column as numbers, one a row: what a plotter takes.</summary>
    /// <remarks>A flag gives 1 or 0, an instant its OLE date (days since 1899-12-30), as ScottPlot and spreadsheets count;
    /// where nothing stands, the number is <see cref="double.NaN"/>.</remarks>
    /// <param name="column">The name of the column, in any letter case.</param>
    /// <exception cref="KeyNotFoundException">There is no such column.</exception>
    /// <exception cref="ArgumentException">The column holds texts.</exception>
    public double[] Numbers(string column)
    {
        var place = PlaceOf(column);
        return Columns[place].Type == typeof(string)
            ? throw new ArgumentException($"The column '{Columns[place].Name}' holds texts. Ask Texts for it.", nameof(column))
            : Array.ConvertAll(_rows, row => _columns.Read(row, place) switch
            {
                double number => number,
                long count => count,
                bool flag => flag ? 1 : 0,
                DateTime instant => instant.ToOADate(),
                _ => double.NaN,
            });
    }

    /// <summary>A column as texts, one a row, in the invariant culture; empty where nothing stands.</summary>
    /// <param name="column">The name of the column, in any letter case.</param>
    /// <exception cref="KeyNotFoundException">There is no such column.</exception>
    public string[] Texts(string column)
    {
        var place = PlaceOf(column);
        return Array.ConvertAll(_rows, row => RowColumns<TRow>.TextOf(_columns.Read(row, place)));
    }

    /// <summary>The rows, one after another.</summary>
    public IEnumerator<TRow> GetEnumerator() => ((IEnumerable<TRow>)_rows).GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => _rows.GetEnumerator();

    /// <summary>The first rows, one a line.</summary>
    public override string ToString()
    {
        var text = new StringBuilder().Append(CultureInfo.InvariantCulture, $"{Title}: {Words.Count(Count, "row", "rows")}");
        foreach (var row in _rows.Take(MostShown)) text.Append('\n').Append(row);
        if (Count > MostShown) text.Append(CultureInfo.InvariantCulture, $"\n… and {Count - MostShown} more: Values has them all");
        return text.ToString();
    }

    private int PlaceOf(string column)
    {
        ArgumentNullException.ThrowIfNull(column);
        var place = Columns.ToList().FindIndex(c => string.Equals(c.Name, column, StringComparison.OrdinalIgnoreCase));
        return place >= 0 ? place : throw new KeyNotFoundException(
            $"There is no column '{column}'. There are: {string.Join(", ", Columns.Select(c => c.Name))}.");
    }
}
