namespace GeoClaims;

/// <summary>Makes the rows of a matrix ready to be drawn.</summary>
internal sealed class DrawnFamilies(EvidenceMatrix matrix, int seed)
{
    private readonly CellBands _bands = new(matrix);
    private readonly Dictionary<string, int> _origins = [];
    private readonly RandomStream[] _columns = [.. matrix.Hypotheses.Select(h => RandomStream.Of(seed, h.Id.Value))];
    private readonly Dictionary<string, int> _analysts = matrix.Analysts.Select((a, i) => (a, i)).ToDictionary(x => x.a, x => x.i);

    /// <summary>From whom the families come that were made so far, in the order of their places.</summary>
    public IEnumerable<string> Origins => _origins.OrderBy(o => o.Value).Select(o => o.Key);

    /// <summary>The family of some rows.</summary>
    public DrawnFamily Of(int[] rows)
    {
        var keys = matrix.Origins.Of(matrix.Rows[rows[0]].Item);
        var from = string.Join(' ', keys);
        int[] origins = keys is [GeoClaims.Origins.Analyst] ? [] : Array.ConvertAll(keys, Place);
        var which = rows.Length == 1 ? $"{from}\n{matrix.Rows[rows[0]].Item.Statement}" : from;
        return new([.. rows.Select(r => Row(r, from))], Triangle.Of(SourceOf(rows)), origins, RandomStream.Of(seed, which));
    }

    private ProbabilityRange SourceOf(int[] rows)
        => matrix.Rows[rows.MaxBy(r => Reading.Of(matrix, r).Vouching)].Rated.SourceTrust;

    private DrawnRow Row(int index, string from)
    {
        var row = matrix.Rows[index];
        int[][] analysts = [.. row.Cells.Select(c => c.Assessments.Where(a => a.Consistency is not (null or Consistency.NotApplicable))
            .Select(a => _analysts[a.Analyst]).ToArray())];
        return new(Triangle.Of(row.Trust.Value), RandomStream.Of(seed, $"{from}\n{row.Item.Statement}"), _bands.Of(index), analysts,
            _columns);
    }

    private int Place(string origin)
    {
        if (!_origins.TryGetValue(origin, out var place)) _origins.Add(origin, place = _origins.Count);
        return place;
    }
}
