namespace GeoClaims;

/// <summary>The cells of one table as they stand in its file. Each cell is the number of its text, and a text that
/// comes up again and again is kept, and may be read, once.</summary>
internal sealed class Sheet
{
    private readonly List<string> _texts;
    private readonly int[] _cells;
    private readonly int[] _ends;

    /// <param name="name">The sheet's name; that of the file, if it has none.</param>
    /// <param name="texts">The texts; the first is empty.</param>
    /// <param name="cells">The number of each cell's text, row by row.</param>
    /// <param name="ends">Where each row ends. Rows may differ in length.</param>
    /// <param name="before">How many rows of the file stand above the first.</param>
    public Sheet(string name, List<string> texts, int[] cells, int[] ends, int before)
    {
        (Name, Before, _texts, _cells, _ends) = (name, before, texts, cells, ends);
        for (var row = 0; row < ends.Length; row++) Width = Math.Max(Width, Length(row));
    }

    public string Name { get; }

    public int Before { get; }

    /// <summary>How many rows there are.</summary>
    public int Count => _ends.Length;

    public int Width { get; }

    /// <summary>Whether rows are what the file has as columns.</summary>
    public bool IsTurned { get; private init; }

    /// <summary>How many different numbers of texts there may be; equal texts may have several.</summary>
    public int Numbers => _texts.Count;

    public int Length(int row) => _ends[row] - Start(row);

    /// <summary>The number of a cell's text; 0 for an empty one.</summary>
    public int Number(int row, int column)
    {
        var place = Start(row) + column;
        return place < _ends[row] ? _cells[place] : 0;
    }

    public string Text(int row, int column) => _texts[Number(row, column)];

    public bool IsEmpty(int row) => !_cells.AsSpan(Start(row), Length(row)).ContainsAnyExcept(0);

    public bool IsEmpty(int row, int column) => Number(row, column) == 0;

    /// <summary>The row and column of a cell in the file, from 1.</summary>
    public (int Row, int Column) Place(int row, int column)
        => IsTurned ? (Before + column + 1, row + 1) : (Before + row + 1, column + 1);

    /// <summary>The sheet with its rows as columns.</summary>
    public Sheet Turn()
    {
        var (cells, ends) = (new int[checked(Width * Count)], new int[Width]);
        for (var row = 0; row < Width; row++)
        {
            for (var column = 0; column < Count; column++) cells[row * Count + column] = Number(column, row);
            ends[row] = (row + 1) * Count;
        }
        return new(Name, _texts, cells, ends, Before) { IsTurned = !IsTurned };
    }

    /// <summary>A sheet of one cell, which stands where one of another does.</summary>
    public static Sheet Of(string text, Sheet other, int row)
        => new(other.Name, ["", text], [1], [1], other.IsTurned ? 0 : other.Before + row);

    private int Start(int row) => row == 0 ? 0 : _ends[row - 1];
}
