namespace GeoClaims;

/// <summary>P(E | H) of every cell, pooled over analysts, with its range.
/// It lies flat in memory, for it is what every loop runs over.</summary>
/// <remarks>A cell that is unrated or not applicable holds no number (NaN).</remarks>
internal sealed class Likelihoods
{
    private readonly int _width;
    private readonly double[] _best;
    // Most cases state no range: then these are the same array.
    private readonly double[] _low;
    private readonly double[] _high;

    private Likelihoods(int width, double[] best, double[] low, double[] high) => (_width, _best, _low, _high) = (width, best, low, high);

    public static Likelihoods Of(IReadOnlyList<ValueList<MatrixCell>> rows, int width, RatingRules rules)
    {
        var best = new double[rows.Count * width];
        double[]? low = null, high = null;
        for (var row = 0; row < rows.Count; row++)
        {
            var cells = rows[row].AsSpan();
            for (var h = 0; h < width; h++)
            {
                var at = row * width + h;
                if (Pooled(cells[h].Assessments, rules) is not { } range)
                {
                    best[at] = double.NaN;
                    if (low is not null && high is not null) low[at] = high[at] = double.NaN;
                    continue;
                }
                best[at] = range.Best.Value;
                if (low is null && range.Low != range.High) (low, high) = ([.. best], [.. best]);
                if (low is not null && high is not null) (low[at], high[at]) = (range.Low.Value, range.High.Value);
            }
        }
        return new(width, best, low ?? best, high ?? best);
    }

    /// <summary>The best values of a row, to be kept.</summary>
    public ReadOnlyMemory<double> Of(int row) => _best.AsMemory(row * _width, _width);

    public ReadOnlySpan<double> BestOf(int row) => _best.AsSpan(row * _width, _width);

    public ReadOnlySpan<double> LowOf(int row) => _low.AsSpan(row * _width, _width);

    public ReadOnlySpan<double> HighOf(int row) => _high.AsSpan(row * _width, _width);

    /// <summary>The same for some of the rows.</summary>
    public Likelihoods Only(IReadOnlyList<int> rows)
    {
        var best = Take(_best);
        return new(_width, best, _low == _best ? best : Take(_low), _high == _best ? best : Take(_high));

        double[] Take(double[] from)
        {
            var taken = new double[rows.Count * _width];
            for (var i = 0; i < rows.Count; i++) Array.Copy(from, rows[i] * _width, taken, i * _width, _width);
            return taken;
        }
    }

    private static ProbabilityRange? Pooled(ValueList<Assessment> assessments, RatingRules rules)
    {
        if (assessments.IsEmpty) return null;
        if (assessments.Count == 1) return rules.Ratings.LikelihoodOf(assessments[0]);
        ProbabilityRange[] stated = [.. assessments.Select(rules.Ratings.LikelihoodOf).OfType<ProbabilityRange>()];
        if (stated.Length <= 1) return stated.Length == 0 ? null : stated[0];
        var (low, best, high) = (Pool(stated, r => r.Low), Pool(stated, r => r.Best), Pool(stated, r => r.High));
        return new(Math.Min(low, best), best, Math.Max(best, high));

        double Pool(ProbabilityRange[] ranges, Func<ProbabilityRange, Probability> which)
            => rules.Pooling.Of(Array.ConvertAll(ranges, r => which(r))).Value;
    }
}
