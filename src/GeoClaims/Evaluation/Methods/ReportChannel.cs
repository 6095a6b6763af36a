namespace GeoClaims;

/// <summary>One row as a channel: what the report of an item tells about each hypothesis.</summary>
/// <remarks>
/// P(reported | H) = t·P(E | H) + (1 − t)·m, where m is the mean of P(E | H) over the rated hypotheses, weighted by their priors:
/// how likely such a report was anyway. Several analysts' likelihoods are pooled by the mean of their logarithms.
/// A cell without a likelihood takes the mean of the others' logarithms, so that its contribution is zero.
/// </remarks>
internal sealed class ReportChannel
{
    private readonly EvidenceMatrix _matrix;
    private readonly MatrixRow _row;
    private readonly double[] _likelihoods;

    public ReportChannel(EvidenceMatrix matrix, int row)
    {
        (_matrix, _row) = (matrix, matrix.Rows[row]);
        _likelihoods = new double[matrix.Hypotheses.Count];
        for (var h = 0; h < _likelihoods.Length; h++) _likelihoods[h] = Pooled(_row.Cells[h], r => r.Best) ?? double.NaN;
        Logarithms = new double[_likelihoods.Length];
        Through(_row.Trust.Value.Best, _likelihoods, Logarithms);
    }

    /// <summary>ln P(reported | H) for each hypothesis; −∞ where it is impossible.</summary>
    public double[] Logarithms { get; }

    /// <summary>P(E | H) for each hypothesis as rated; not a number where it is not rated.</summary>
    public ReadOnlySpan<double> Likelihoods => _likelihoods;

    /// <summary>Whether the item was rated against anything.</summary>
    public bool IsRated => Array.Exists(_likelihoods, p => !double.IsNaN(p));

    /// <summary>The contributions: each logarithm less the mean of those that are finite; all 0 for a row that does not count.</summary>
    public double[] Contributions()
    {
        if (!_row.Place.Counts) return new double[Logarithms.Length];
        var mean = Logarithms.Where(double.IsFinite).DefaultIfEmpty(0).Average();
        return [.. Logarithms.Select(l => l - mean)];
    }

    /// <summary>The row as it would be if one doubt about it were settled: its trust, one cell's range, or one cell that nobody rated.</summary>
    /// <param name="try">Called with the logarithms of each variant.</param>
    public void EachVariant(Action<double[]> @try)
    {
        if (!IsRated || !_row.Place.Counts) return;
        var trust = _row.Trust.Value;
        var logarithms = new double[_likelihoods.Length];
        if (trust.Low != trust.Best) Try(trust.Low, _likelihoods);
        if (trust.High != trust.Best) Try(trust.High, _likelihoods);
        double[] changed = [.. _likelihoods];
        for (var h = 0; h < changed.Length; h++)
        {
            foreach (var value in Ends(h))
            {
                changed[h] = value;
                Try(trust.Best, changed);
            }
            changed[h] = _likelihoods[h];
        }

        void Try(Probability t, double[] likelihoods)
        {
            Through(t, likelihoods, logarithms);
            @try(logarithms);
        }
    }

    // An unrated cell might be as low or as high as any other of its row; one that does not apply stays as it is.
    private IEnumerable<double> Ends(int h)
    {
        var cell = _row.Cells[h];
        if (cell.State == CellState.Unrated)
            return [_likelihoods.Where(p => !double.IsNaN(p)).Min(), _likelihoods.Where(p => !double.IsNaN(p)).Max()];
        if (cell.State == CellState.NotApplicable) return [];
        double[] ends = [Pooled(cell, r => r.Low)!.Value, Pooled(cell, r => r.High)!.Value];
        return ends.Where(e => e != _likelihoods[h]);
    }

    private double? Pooled(MatrixCell cell, Func<ProbabilityRange, Probability> which)
    {
        var (sum, count, last) = (0.0, 0, 0.0);
        foreach (var assessment in cell.Assessments)
        {
            if (Cell.LikelihoodOf(assessment, _matrix.Options.Ratings) is not { } likelihood) continue;
            last = which(likelihood).Value;
            sum += Math.Log(last);
            count++;
        }
        return count switch { 0 => null, 1 => last, _ => Math.Exp(sum / count) };
    }

    private void Through(Probability trust, double[] likelihoods, double[] logarithms)
    {
        var mean = MeanOf(likelihoods);
        var (sum, finite) = (0.0, 0);
        for (var h = 0; h < logarithms.Length; h++)
        {
            if (double.IsNaN(likelihoods[h])) continue;
            logarithms[h] = Math.Log(trust.Value * likelihoods[h] + (1 - trust.Value) * mean);
            if (!double.IsFinite(logarithms[h])) continue;
            sum += logarithms[h];
            finite++;
        }
        for (var h = 0; h < logarithms.Length; h++)
            if (double.IsNaN(likelihoods[h])) logarithms[h] = finite == 0 ? 0 : sum / finite;
    }

    private double MeanOf(double[] likelihoods)
    {
        var (sum, weights, plain, count) = (0.0, 0.0, 0.0, 0);
        for (var h = 0; h < likelihoods.Length; h++)
        {
            if (double.IsNaN(likelihoods[h])) continue;
            var prior = _matrix.Priors[h].Value;
            sum += prior * likelihoods[h];
            weights += prior;
            plain += likelihoods[h];
            count++;
        }
        return weights > 0 ? sum / weights : count > 0 ? plain / count : 0;
    }
}
