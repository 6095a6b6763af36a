using System.Runtime.InteropServices;

namespace GeoClaims;

/// <summary>Makes a sheet, cell by cell and row by row.</summary>
internal sealed class SheetBuilder
{
    // A column is looked at for so many cells before its texts are taken for different ones throughout.
    private const int Looked = 1 << 15;
    private const int SeldomAgain = 4;
    private const int MostPooled = 1 << 17;
    private const int Steps = 8;
    private const int MostExpected = 1 << 26;

    private readonly List<string> _texts = [""];
    private readonly List<int> _cells = [];
    private readonly List<int> _ends = [];
    private readonly List<(int Seen, int Again)> _columns = [];
    private int[] _pool = new int[1 << 10];
    private int _pooled;
    private long _characters;
    private int _column;

    public int Rows => _ends.Count;

    public void Add(string text) => Add(text.AsSpan());

    public void Add(ReadOnlySpan<char> text)
    {
        _cells.Add(text.IsEmpty ? 0 : NumberOf(text, _column));
        _characters += text.Length + 1;
        _column++;
    }

    public void EndRow()
    {
        _ends.Add(_cells.Count);
        _column = 0;
    }

    /// <summary>Makes room for a table of so many bytes, by what the rows so far took.</summary>
    public void Expect(long bytes)
    {
        var share = bytes / (double)Math.Max(_characters, 1) * 1.05;
        _cells.EnsureCapacity((int)Math.Min(_cells.Count * share, MostExpected));
        _ends.EnsureCapacity((int)Math.Min(_ends.Count * share, MostExpected));
    }

    public void AddRow(IEnumerable<string> cells)
    {
        foreach (var cell in cells) Add(cell);
        EndRow();
    }

    public Sheet Build(string name, int before = 0) => new(name, _texts, [.. _cells], [.. _ends], before);

    private int NumberOf(ReadOnlySpan<char> text, int column)
    {
        if (column >= _columns.Count) CollectionsMarshal.SetCount(_columns, column + 1);
        ref var seen = ref CollectionsMarshal.AsSpan(_columns)[column];
        if (seen.Seen >= Looked && seen.Again * SeldomAgain < seen.Seen) return New(text);
        seen.Seen++;
        var place = Hash(text) & (_pool.Length - 1);
        // Texts made to meet at one place are not looked for without end.
        for (var step = 0; step < Steps; step++, place = (place + 1) & (_pool.Length - 1))
        {
            if (_pool[place] is > 0 and var number)
            {
                if (!text.SequenceEqual(_texts[number])) continue;
                seen.Again++;
                return number;
            }
            if (_pooled >= MostPooled) break;
            number = _pool[place] = New(text);
            if (++_pooled * 2 > _pool.Length) Grow();
            return number;
        }
        return New(text);
    }

    private int New(ReadOnlySpan<char> text)
    {
        _texts.Add(text.ToString());
        return _texts.Count - 1;
    }

    private void Grow()
    {
        var before = _pool;
        _pool = new int[before.Length * 2];
        _pooled = 0;
        foreach (var number in before)
        {
            if (number == 0) continue;
            var place = Hash(_texts[number]) & (_pool.Length - 1);
            for (var step = 0; step < Steps; step++, place = (place + 1) & (_pool.Length - 1))
            {
                if (_pool[place] > 0) continue;
                _pool[place] = number;
                _pooled++;
                break;
            }
        }
    }

    private static int Hash(ReadOnlySpan<char> text)
    {
        const ulong Odd = 0x9E3779B97F4A7C15;
        var hash = (ulong)text.Length * Odd;
        var rest = MemoryMarshal.AsBytes(text);
        for (; rest.Length >= 8; rest = rest[8..]) hash = Mixed(hash ^ MemoryMarshal.Read<ulong>(rest));
        if (rest.Length >= 4)
        {
            hash = Mixed(hash ^ MemoryMarshal.Read<uint>(rest));
            rest = rest[4..];
        }
        if (rest.Length > 0) hash = Mixed(hash ^ MemoryMarshal.Read<ushort>(rest));
        return (int)(hash ^ (hash >> 32));

        static ulong Mixed(ulong value) => (value ^ (value >> 29)) * Odd;
    }
}
