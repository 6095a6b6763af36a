using System.Numerics;

namespace GeoClaims;

/// <summary>One row, ready to be drawn: its trust, and its cells by column.</summary>
internal sealed class DrawnRow
{
    private readonly Triangle _trust;
    private readonly Triangle[] _cells;
    private readonly RandomStream[] _streams;
    private readonly int[][] _analysts;
    private readonly bool[] _applies;
    private readonly bool _isWhole;

    /// <param name="trust">The item's trust.</param>
    /// <param name="own">The row's own stream.</param>
    /// <param name="cells">What each cell is drawn from; null where the item does not apply.</param>
    /// <param name="analysts">Whose words each cell holds, by their place among the analysts.</param>
    /// <param name="columns">The streams of the hypotheses.</param>
    public DrawnRow(Triangle trust, RandomStream own, Triangle?[] cells, int[][] analysts, RandomStream[] columns)
    {
        (_trust, _analysts) = (trust, analysts);
        _cells = Array.ConvertAll(cells, c => c ?? new(0, 0, 0));
        _applies = Array.ConvertAll(cells, c => c is not null);
        _isWhole = Array.TrueForAll(_applies, a => a);
        _streams = Array.ConvertAll(columns, own.And);
    }

    /// <summary>The row's trust in several draws at once.</summary>
    public Vector<double> Trust(Vector<double> quantiles) => _trust.IsPoint ? new(_trust.Best) : _trust.At(quantiles);

    /// <summary>Draws P(E | H), and gives their mean, weighted by the priors.</summary>
    public Vector<double> Draw(Vector<ulong> draws, ReadOnlySpan<Vector<double>> shifts, ReadOnlySpan<Vector<double>> priors,
        Span<Vector<double>> likelihoods)
    {
        var (sum, weights) = (Vector<double>.Zero, Vector<double>.Zero);
        for (var h = 0; h < likelihoods.Length; h++)
        {
            if (!_applies[h]) continue;
            var likelihood = _cells[h].IsPoint ? new(_cells[h].Best) : _cells[h].At(_streams[h].At(draws));
            likelihoods[h] = likelihood = _analysts[h].Length == 0 ? likelihood : Shifted(likelihood, _analysts[h], shifts);
            sum += priors[h] * likelihood;
            weights += priors[h];
        }
        return Mean(sum, weights);
    }

    /// <summary>Multiplies each hypothesis by P(reported | H).</summary>
    /// <remarks>A cell that does not apply takes the mean of what the others are reported with.</remarks>
    public void Multiply(LogOddsMethod method, Channel channel, Vector<double> trust, Vector<double> mean,
        ReadOnlySpan<Vector<double>> priors, ReadOnlySpan<Vector<double>> likelihoods, Span<Vector<double>> products)
    {
        if (_isWhole)
        {
            for (var h = 0; h < products.Length; h++) products[h] *= method.Reported(channel, trust, likelihoods[h], mean);
            return;
        }
        var (sum, weights) = (Vector<double>.Zero, Vector<double>.Zero);
        for (var h = 0; h < products.Length; h++)
        {
            if (!_applies[h]) continue;
            var reported = method.Reported(channel, trust, likelihoods[h], mean);
            products[h] *= reported;
            sum += priors[h] * reported;
            weights += priors[h];
        }
        var gap = Mean(sum, weights);
        for (var h = 0; h < products.Length; h++)
            if (!_applies[h]) products[h] *= gap;
    }

    // Each analyst reads the whole table a little high or a little low: the odds of all his words move by one factor.
    private static Vector<double> Shifted(Vector<double> likelihood, int[] analysts, ReadOnlySpan<Vector<double>> shifts)
    {
        var factor = shifts[analysts[0]];
        if (analysts.Length > 1)
        {
            for (var i = 1; i < analysts.Length; i++) factor *= shifts[analysts[i]];
            factor = Vector.Exp(Vector.Log(factor) / new Vector<double>(analysts.Length));
        }
        var odds = likelihood * factor;
        return odds / (Vector<double>.One - likelihood + odds);
    }

    private static Vector<double> Mean(Vector<double> sum, Vector<double> weights)
        => Vector.ConditionalSelect(Vector.Equals(weights, Vector<double>.Zero), Vector<double>.Zero,
            sum / Vector.Max(weights, new(double.Epsilon)));
}
