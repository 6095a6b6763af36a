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
    private readonly int _mostTrusted;

    /// <param name="matrix">The matrix.</param>
    /// <param name="method">The method.</param>
    /// <param name="rows">The rows, in their order.</param>
    /// <param name="readings">How they are read.</param>
    public SharedDoubt(EvidenceMatrix matrix, LogOddsMethod method, int[] rows, Reading[] readings)
    {
        (_matrix, _method, _rows, _readings, _width) = (matrix, method, rows, readings, matrix.Hypotheses.Count);
        var tells = Array.Exists(readings, r => r.Vouching > 0);
        Source = readings.Select(r => tells ? r.Vouching : r.Source).DefaultIfEmpty(0).Max();
        _mostTrusted = readings.Count(r => r.Vouching == Source);
        (_vouched, _otherwise) = (new double[rows.Length * _width], new double[rows.Length * _width]);
        (_allVouched, _allOtherwise) = (new(_width), new(_width));
        for (var i = 0; i < rows.Length; i++)
        {
            var vouched = _vouched.AsSpan(i * _width, _width);
            var otherwise = _otherwise.AsSpan(i * _width, _width);
            method.Parts(matrix, OwnOf(readings[i]), readings[i].Likelihoods.Span, vouched, otherwise);
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
    public void Total(IReadOnlyCollection<int> leave, IReadOnlyCollection<Reading> join, Span<double> total)
    {
        int[] going = [.. leave.Select(r => Array.BinarySearch(_rows, r)).Where(i => i >= 0)];
        var left = _rows.Length - going.Length;
        if (left + join.Count == 0) total.Clear();
        else if (left + join.Count == 1) _method.Alone(_matrix, left == 0 ? join.First() : Left(going)[0], total);
        else if (KeepsSource(going, join)) Moved(going, join, total);
        else
        {
            Reading[] readings = [.. Left(going), .. join];
            new SharedDoubt(_matrix, _method, [.. Enumerable.Range(0, readings.Length)], readings).Total([], [], total);
        }
    }

    /// <summary>What a row adds, given the others, for each row in order: the total with all less that without it, centred;
    /// what is impossible without the row too is not the row's doing.</summary>
    public void Given(ReadOnlySpan<double> total, Action<int, double[]> take)
    {
        var given = new double[_width];
        for (var i = 0; i < _rows.Length; i++)
        {
            if (_readings[i].Vouching == Source && _mostTrusted == 1) Total([_rows[i]], [], given);
            else
            {
                var (at, trusted, doubted) = (i * _width, Math.Log(Source), Math.Log(1 - Source));
                for (var h = 0; h < _width; h++)
                    given[h] = Mix(trusted + _allVouched.Without(h, _vouched[at + h]), doubted
                        + _allOtherwise.Without(h, _otherwise[at + h]));
            }
            for (var h = 0; h < _width; h++) given[h] = double.IsNegativeInfinity(given[h]) ? 0 : total[h] - given[h];
            LogSums.Centre(given);
            take(_rows[i], given);
        }
    }

    private Reading[] Left(int[] going) => [.. _readings.Where((_, i) => !going.Contains(i))];

    // As long as the source is trusted as far as before, only what leaves and joins need be looked at.
    private bool KeepsSource(int[] going, IReadOnlyCollection<Reading> join)
        => going.Length + join.Count == 0 || (join.All(r => r.Vouching <= Source)
            && (join.Any(r => r.Vouching == Source) || going.Count(i => _readings[i].Vouching == Source) < _mostTrusted));

    private void Moved(int[] going, IReadOnlyCollection<Reading> join, Span<double> total)
    {
        var (vouched, otherwise) = (_allVouched, _allOtherwise);
        if (going.Length + join.Count > 0) (vouched, otherwise) = (vouched.Copy(), otherwise.Copy());
        foreach (var at in going)
        {
            vouched.Add(_vouched.AsSpan(at * _width, _width), -1);
            otherwise.Add(_otherwise.AsSpan(at * _width, _width), -1);
        }
        var (one, other) = (new double[_width], new double[_width]);
        foreach (var reading in join)
        {
            _method.Parts(_matrix, OwnOf(reading), reading.Likelihoods.Span, one, other);
            vouched.Add(one, 1);
            otherwise.Add(other, 1);
        }
        Mix(vouched, otherwise, total);
    }

    private double OwnOf(Reading reading) => Source == 0 ? 0 : Math.Min(1, reading.Trust / Source);

    private void Mix(LogSums vouched, LogSums otherwise, Span<double> total)
    {
        var (trusted, doubted) = (Math.Log(Source), Math.Log(1 - Source));
        for (var h = 0; h < _width; h++) total[h] = Mix(trusted + vouched[h], doubted + otherwise[h]);
        LogSums.Centre(total);
    }

    private static double Mix(double one, double other)
    {
        var (high, low) = one > other ? (one, other) : (other, one);
        return double.IsNegativeInfinity(high) ? high : high + Math.Log(1 + Math.Exp(low - high));
    }
}
