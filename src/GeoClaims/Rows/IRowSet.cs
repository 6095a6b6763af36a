namespace GeoClaims;

/// <summary>A table of plain rows: what a spreadsheet, a data frame or a plotter takes.</summary>
public interface IRowSet
{
    /// <summary>What the rows are, in a word or two, such as <c>Claims</c>.</summary>
    string Title { get; }

    /// <summary>The columns, from left to right.</summary>
    IReadOnlyList<RowColumn> Columns { get; }

    /// <summary>How many rows there are.</summary>
    int Count { get; }

    /// <summary>What stands in a cell: a value of the column's <see cref="RowColumn.Type"/>, or null if nothing does.</summary>
    /// <param name="row">From 0 to <see cref="Count"/> − 1.</param>
    /// <param name="column">From 0 to the number of <see cref="Columns"/> − 1.</param>
    /// <exception cref="ArgumentOutOfRangeException">There is no such row or column.</exception>
    object? Value(int row, int column);
}
