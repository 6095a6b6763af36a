namespace GeoClaims;

/// <summary>The reports of items that share their origin's doubt, weighed together.</summary>
/// <remarks>
/// With r the trust in the source and cᵢ = tᵢ / r what is doubted of each item by itself,
/// P(all reports | H) = r·Π(cᵢ·Lᵢ + (1 − cᵢ)·oᵢ) + (1 − r)·Πoᵢ. One item alone gives t·L + (1 − t)·o.
/// Both products are kept as sums of logarithms, from which any one item can be taken again.
/// </remarks>
internal sealed class SharedDoubt
{
    private readonly EvidenceMatrix _matrix;
    private readonly LogOddsMethod _method;
    private readonly int[] _rows;
    private readonly Reading[] _readings;
    private readonly double[] _vouched;
    private readonly double[] _otherwise;
    private readonly LogSums _allVouched;
    private readonly LogSums _allOtherwise;
    private readonly int _width;

    /// <param name="matrix">The matrix.</param>
    /// <param name="method">The method.</param>
    /// <param name="rows">The rows, in their order.</param>
    /// <param name="readings">How they are read.</param>
    public SharedDoubt(EvidenceMatrix matrix, LogOddsMethod method, int[] rows, Reading[] readings)
    {
        (_matrix, _method, _rows, _readings, _width) = (matrix, method, rows, readings, matrix.Hypotheses.Count);
        Source = readings.Select(r => r.Source).DefaultIfEmpty(0).Max();
        (_vouched, _otherwise) = (new double[rows.Length * _width], new double[rows.Length * _width]);
        (_allVouched, _allOtherwise) = (new(_width), new(_width));
        for (var i = 0; i < rows.Length; i++)
        {
            var vouched = _vouched.AsSpan(i * _width, _width);
            var otherwise = _otherwise.AsSpan(i * _width, _width);
            method.Parts(matrix, Source == 0 ? 0 : readings[i].Trust / Source, readings[i].Likelihoods.Span, vouched, otherwise);
            _allVouched.Add(vouched, 1);
            _allOtherwise.Add(otherwise, 1);
        }
    }

    /// <summary>The rows that share it.</summary>
    public IReadOnlyList<int> Rows => _rows;

    /// <summary>How far their source is trusted.</summary>
    public double Source { get; }

    /// <summary>ln P(all reports | H) less the mean of those that are finite, without some of the rows
    /// and with others; −∞ where that is impossible, and 0 for each hypothesis if no row is left.</summary>
    public void Total(IReadOnlyCollection<int> leave, IReadOnlyCollection<(int Row, Reading Reading)> join, Span<double> total)
    {
        int[] left = [.. Enumerable.Range(0, _rows.Length).Where(i => !leave.Contains(_rows[i]))];
        if (left.Length + join.Count == 0) total.Clear();
        else if (left.Length + join.Count == 1)
            _method.Alone(_matrix, left.Length == 1 ? _readings[left[0]] : join.First().Reading, total);
        else if (join.Count == 0 && left.Max(i => _readings[i].Source) == Source) Total(leave, total);
        else
        {
            int[] rows = [.. left.Select(i => _rows[i]), .. join.Select(j => j.Row)];
            Reading[] readings = [.. left.Select(i => _readings[i]), .. join.Select(j => j.Reading)];
            new SharedDoubt(_matrix, _method, rows, readings).Total([], total);
        }
    }

    private void Total(IEnumerable<int> leave, Span<double> total)
    {
        var (vouched, otherwise) = (_allVouched.Copy(), _allOtherwise.Copy());
        foreach (var row in leave)
        {
            var at = Array.BinarySearch(_rows, row);
            vouched.Add(_vouched.AsSpan(at * _width, _width), -1);
            otherwise.Add(_otherwise.AsSpan(at * _width, _width), -1);
        }
        Mix(vouched, otherwise, total);
    }

    private void Mix(LogSums vouched, LogSums otherwise, Span<double> total)
    {
        var (trusted, doubted) = (Math.Log(Source), Math.Log(1 - Source));
        for (var h = 0; h < _width; h++)
        {
            var (a, b) = (trusted + vouched[h], doubted + otherwise[h]);
            var (high, low) = a > b ? (a, b) : (b, a);
            total[h] = double.IsNegativeInfinity(high) ? high : high + Math.Log(1 + Math.Exp(low - high));
        }
        LogSums.Centre(total);
    }
}
