using System.Numerics;

namespace GeoClaims;

/// <summary>One row, ready to be drawn: its trust, and its cells by column.</summary>
internal sealed class DrawnRow
{
    private readonly Triangle _trust;
    private readonly int[] _origins;
    private readonly RandomStream _whichOrigin;
    private readonly Triangle[] _cells;
    private readonly RandomStream[] _streams;
    private readonly bool[] _applies;
    private readonly int _applying;

    /// <param name="trust">The item's trust.</param>
    /// <param name="origins">Whom the item comes from, by their place among the origins' draws.</param>
    /// <param name="own">The row's own stream.</param>
    /// <param name="cells">What each cell is drawn from; null where the item does not apply.</param>
    /// <param name="columns">The streams of the hypotheses.</param>
    public DrawnRow(Triangle trust, int[] origins, RandomStream own, Triangle?[] cells, RandomStream[] columns)
    {
        (_trust, _origins, _whichOrigin) = (trust, origins, own);
        _cells = Array.ConvertAll(cells, c => c ?? new(0, 0, 0));
        _applies = Array.ConvertAll(cells, c => c is not null);
        _applying = _applies.Count(a => a);
        _streams = Array.ConvertAll(columns, own.And);
    }

    /// <summary>Multiplies each hypothesis by P(reported | H), for several draws at once.</summary>
    public void Multiply(LogOddsMethod method, Vector<ulong> draws, ReadOnlySpan<Vector<double>> originDraws,
        ReadOnlySpan<Vector<double>> priors, Span<Vector<double>> likelihoods, Span<Vector<double>> products)
    {
        var (sum, weights) = (Vector<double>.Zero, Vector<double>.Zero);
        for (var h = 0; h < products.Length; h++)
        {
            if (!_applies[h]) continue;
            likelihoods[h] = _cells[h].IsPoint ? new(_cells[h].Best) : _cells[h].At(_streams[h].At(draws));
            sum += priors[h] * likelihoods[h];
            weights += priors[h];
        }
        var mean = Vector.ConditionalSelect(Vector.Equals(weights, Vector<double>.Zero), Vector<double>.Zero,
            sum / Vector.Max(weights, new(double.Epsilon)));
        var trust = _trust.IsPoint ? new(_trust.Best) : _trust.At(OriginDraw(draws, originDraws));
        if (_applying == products.Length)
        {
            for (var h = 0; h < products.Length; h++) products[h] *= method.Reported(trust, likelihoods[h], mean);
            return;
        }
        MultiplyGappy(method, trust, mean, likelihoods, products);
    }

    // Where the item does not apply it moves nothing: the cell counts as the geometric mean of the others.
    private void MultiplyGappy(LogOddsMethod method, Vector<double> trust, Vector<double> mean, Span<Vector<double>> likelihoods,
        Span<Vector<double>> products)
    {
        var logs = Vector<double>.Zero;
        for (var h = 0; h < products.Length; h++)
        {
            if (!_applies[h]) continue;
            likelihoods[h] = method.Reported(trust, likelihoods[h], mean);
            logs += Vector.Log(Vector.Max(likelihoods[h], new(1e-300)));
            products[h] *= likelihoods[h];
        }
        var middle = Vector.Exp(logs / new Vector<double>(_applying));
        for (var h = 0; h < products.Length; h++)
            if (!_applies[h]) products[h] *= middle;
    }

    private Vector<double> OriginDraw(Vector<ulong> draws, ReadOnlySpan<Vector<double>> originDraws)
    {
        var drawn = originDraws[_origins[0]];
        if (_origins.Length == 1) return drawn;
        var which = _whichOrigin.At(draws) * _origins.Length;
        for (var i = 1; i < _origins.Length; i++)
            drawn = Vector.ConditionalSelect(Vector.GreaterThanOrEqual(which, new(i)), originDraws[_origins[i]], drawn);
        return drawn;
    }
}
