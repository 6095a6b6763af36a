using System.Runtime.InteropServices;

namespace GeoClaims;

/// <summary>Makes the rows of one matrix, or of several of the same question, ready to be drawn.
/// A row or family that reads in a matrix as it read in the one before is the same one.</summary>
internal sealed class DrawnFamilies(int seed)
{
    private readonly Dictionary<string, int> _origins = [];
    private readonly Dictionary<string, int> _analysts = [];
    private readonly Dictionary<Id<Evidence>, (RowReading Reading, DrawnRow Row)> _rows = [];
    private readonly Dictionary<Id<Evidence>, (FamilyReading Reading, DrawnFamily Family)> _families = [];
    private readonly Dictionary<Id<Hypothesis>, RandomStream> _columns = [];

    /// <summary>The origins met so far, by their place.</summary>
    public IEnumerable<string> Origins => _origins.OrderBy(o => o.Value).Select(o => o.Key);

    /// <summary>The analysts met so far, by their place.</summary>
    public IEnumerable<string> Analysts => _analysts.OrderBy(o => o.Value).Select(o => o.Key);

    public DrawnFamily Of(EvidenceMatrix matrix, CellBands bands, int[] rows)
    {
        var keys = matrix.Origins.Of(matrix.Rows[rows[0]].Item);
        var from = string.Join(' ', keys);
        var isAnalyst = keys is [GeoClaims.Origins.Analyst];
        var reading = new FamilyReading([.. rows.Select(r => Row(matrix, bands, r, from))],
            rows.Length == 1 ? default : Triangle.Of(SourceOf(matrix, rows)), from);
        ref var last = ref CollectionsMarshal.GetValueRefOrAddDefault(_families, matrix.Rows[rows[0]].Item.Id, out _);
        if (last.Family is not null && last.Reading.IsLike(reading)) return last.Family;
        var which = rows.Length == 1 ? $"{from}\n{matrix.Rows[rows[0]].Item.Statement}" : from;
        last = (reading, new(reading.Rows, reading.Source, isAnalyst ? [] : Array.ConvertAll(keys, k => Place(_origins, k)),
            RandomStream.Of(seed, which)));
        return last.Family;
    }

    private static ProbabilityRange SourceOf(EvidenceMatrix matrix, int[] rows)
        => matrix.Rows[rows.MaxBy(r => Reading.Of(matrix, r).Vouching)].Rated.SourceTrust;

    private DrawnRow Row(EvidenceMatrix matrix, CellBands bands, int index, string from)
    {
        var row = matrix.Rows[index];
        var reading = new RowReading(row.Item.Statement, from, row.Trust.Value, row.Cells);
        ref var last = ref CollectionsMarshal.GetValueRefOrAddDefault(_rows, row.Item.Id, out _);
        if (last.Row is not null && last.Reading.IsLike(reading)) return last.Row;
        int[][] analysts = [.. row.Cells.Select(c => c.Assessments.Where(a => a.Consistency is not (null or Consistency.NotApplicable))
            .Select(a => Place(_analysts, a.Analyst)).ToArray())];
        last =
            (reading, new(Triangle.Of(row.Trust.Value), RandomStream.Of(seed, $"{from}\n{row.Item.Statement}"), bands.Of(index), analysts,
            [.. matrix.Hypotheses.Select(Column)]));
        return last.Row;
    }

    private RandomStream Column(Hypothesis hypothesis)
    {
        if (!_columns.TryGetValue(hypothesis.Id, out var stream))
            _columns.Add(hypothesis.Id, stream = RandomStream.Of(seed, hypothesis.Id.Value));
        return stream;
    }

    private static int Place(Dictionary<string, int> places, string key)
    {
        if (!places.TryGetValue(key, out var place)) places.Add(key, place = places.Count);
        return place;
    }

    // All that the draws of a row depend on, besides the rules and the hypotheses.
    private readonly record struct RowReading(string Statement, string From, ProbabilityRange Trust, ValueList<MatrixCell> Cells)
    {
        // Assessments of which nothing came later are the same instances.
        public bool IsLike(RowReading other)
            => Trust == other.Trust && From == other.From && Statement == other.Statement && AreSame(Cells.AsSpan(), other.Cells.AsSpan());

        private static bool AreSame(ReadOnlySpan<MatrixCell> one, ReadOnlySpan<MatrixCell> other)
        {
            if (one.Length != other.Length) return false;
            for (var h = 0; h < one.Length; h++)
            {
                var mine = one[h].Assessments.AsSpan();
                var others = other[h].Assessments.AsSpan();
                if (mine.Length != others.Length) return false;
                for (var i = 0; i < mine.Length; i++)
                    if (!ReferenceEquals(mine[i], others[i])) return false;
            }
            return true;
        }
    }

    private readonly record struct FamilyReading(DrawnRow[] Rows, Triangle Source, string From)
    {
        public bool IsLike(FamilyReading other)
            => Rows.AsSpan().SequenceEqual(other.Rows) && Source == other.Source && From == other.From;
    }
}
