namespace GeoClaims;

/// <summary>Which rows share a doubt: those whose items come from the same origin, or the same several origins.</summary>
/// <remarks>Items that cite nothing share it with nobody: whom they come from is not said. Nor do items whose source
/// is trusted wholly, each of them and without a range: that leaves no doubt to share.</remarks>
internal sealed class Families
{
    private readonly Origins _origins;
    private readonly string[] _of;
    // A number for each family: compared much faster than its key.
    private readonly int[] _numberOf;
    private readonly Dictionary<string, int[]> _counting;

    public Families(EvidenceMatrix matrix, Origins origins)
    {
        _origins = origins;
        _of = [.. matrix.Rows.Select((r, i) => Of(i, r.Item))];
        foreach (var family in Enumerable.Range(0, _of.Length).GroupBy(r => _of[r], StringComparer.Ordinal).ToList())
            if (family.All(r => matrix.Rows[r].Rated.SourceTrust is { Low.Value: 1 }))
                foreach (var row in family) _of[row] = Alone(row);
        var numbers = new Dictionary<string, int>(StringComparer.Ordinal);
        _numberOf = Array.ConvertAll(_of, f => numbers.TryAdd(f, numbers.Count) ? numbers.Count - 1 : numbers[f]);
        _counting = Enumerable.Range(0, _of.Length).Where(r => matrix.Rows[r].IsWeighed)
            .GroupBy(r => _of[r], StringComparer.Ordinal)
            .ToDictionary(g => g.Key, g => g.ToArray(), StringComparer.Ordinal);
    }

    /// <summary>The key of a row's family.</summary>
    public string Of(int row) => _of[row];

    /// <summary>The key of the family that a row would have if its item were another.</summary>
    public string Of(int row, Evidence item)
        => _origins.Of(item) is [not Origins.Analyst, ..] origins ? string.Join('\n', origins) : Alone(row);

    /// <summary>The rows of a family that count, in their order.</summary>
    public int[] Counting(string family) => _counting.GetValueOrDefault(family, []);

    /// <summary>Some rows, put together by family, each family in its order.</summary>
    public IEnumerable<int[]> Among(IEnumerable<int> rows) => rows.GroupBy(r => _numberOf[r]).Select(g => g.ToArray());

    private static string Alone(int row) => $"\n{row}";
}
