namespace GeoClaims;

/// <summary>The cells of one table as they stand in its file.</summary>
/// <param name="Name">The sheet's name; that of the file, if it has none.</param>
/// <param name="Rows">The rows; they may differ in length.</param>
/// <param name="Before">How many rows of the file stand above the first.</param>
internal sealed record Sheet(string Name, IReadOnlyList<Cell[]> Rows, int Before = 0)
{
    public int Width { get; } = Rows.Count == 0 ? 0 : Rows.Max(r => r.Length);

    public Cell At(int row, int column) => column < Rows[row].Length ? Rows[row][column] : Cell.Empty;

    public bool IsEmpty(int row) => Array.TrueForAll(Rows[row], c => c.IsEmpty);

    /// <summary>Whether rows are what the file has as columns.</summary>
    public bool IsTurned { get; private init; }

    /// <summary>The row and column of a cell in the file, from 1.</summary>
    public (int Row, int Column) Place(int row, int column)
        => IsTurned ? (Before + column + 1, row + 1) : (Before + row + 1, column + 1);

    /// <summary>The sheet with its rows as columns.</summary>
    public Sheet Turn()
    {
        var rows = new Cell[Width][];
        for (var row = 0; row < rows.Length; row++)
        {
            rows[row] = new Cell[Rows.Count];
            for (var column = 0; column < Rows.Count; column++) rows[row][column] = At(column, row);
        }
        return new(Name, rows, Before) { IsTurned = !IsTurned };
    }
}
