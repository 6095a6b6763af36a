using System.Numerics;

namespace GeoClaims;

/// <summary>Draws ratings, trust and priors anew, several draws at a time.</summary>
internal sealed class Resampler
{
    // Products shrink; before they could vanish they are divided by the largest.
    private const int RowsBetweenScalings = 16;
    private const int BlocksBetweenReports = 64;

    private static readonly Triangle PriorOdds = new(-Math.Log(2), 0, Math.Log(2));

    private readonly EvidenceMatrix _matrix;
    private readonly LogOddsMethod _method;
    private readonly RandomStream[] _originStreams;
    private readonly RandomStream[] _priorStreams;
    private readonly DrawnRow[] _rows;

    public Resampler(EvidenceMatrix matrix, Origins itemOrigins, LogOddsMethod method, int seed)
    {
        (_matrix, _method) = (matrix, method);
        var columns = _matrix.Hypotheses.Select(h => RandomStream.Of(seed, h.Id.Value)).ToArray();
        _priorStreams = [.. _matrix.Hypotheses.Select(h => RandomStream.Of(seed, $"prior {h.Id}"))];
        var origins = new Dictionary<string, int>();
        var bands = new CellBands(_matrix);
        _rows =
            [.. Enumerable.Range(0, _matrix.Rows.Count).Where(i => _matrix.Rows[i] is { IsRated: true, Place.Counts: true }).Select(Row)];
        _originStreams = [.. origins.OrderBy(o => o.Value).Select(o => RandomStream.Of(seed, $"origin {o.Key}"))];

        DrawnRow Row(int index)
        {
            var row = _matrix.Rows[index];
            var keys = itemOrigins.Of(row.Item);
            foreach (var key in keys) origins.TryAdd(key, origins.Count);
            var (trust, own) = (row.Trust.Value, RandomStream.Of(seed, $"{string.Join(' ', keys)}\n{row.Item.Statement}"));
            return new(new(trust.Low.Value, trust.Best.Value, trust.High.Value), [.. keys.Select(k => origins[k])], own, bands.Of(index),
                columns);
        }
    }

    /// <summary>The probabilities of each hypothesis in each draw, one after another.</summary>
    /// <param name="draws">How many draws.</param>
    /// <param name="take">Called for each draw with its number and the probabilities, which it must not keep.</param>
    /// <param name="progress">Told the share that is done.</param>
    /// <param name="cancellation">Stops the work.</param>
    public void Draw(int draws, Action<int, ReadOnlySpan<double>> take, IProgress<double>? progress, CancellationToken cancellation)
    {
        var width = _matrix.Hypotheses.Count;
        var (priors, likelihoods, products) = (new Vector<double>[width], new Vector<double>[width], new Vector<double>[width]);
        var originDraws = new Vector<double>[_originStreams.Length];
        var one = new double[width];
        for (var first = 0; first < draws; first += Vector<double>.Count)
        {
            if (first / Vector<double>.Count % BlocksBetweenReports == 0)
            {
                cancellation.ThrowIfCancellationRequested();
                progress?.Report((double)first / draws);
            }
            Block(new Vector<ulong>((ulong)first) + Vector<ulong>.Indices, originDraws, priors, likelihoods, products);
            for (var lane = 0; lane < Vector<double>.Count && first + lane < draws; lane++)
            {
                for (var h = 0; h < width; h++) one[h] = products[h][lane];
                take(first + lane, one);
            }
        }
        progress?.Report(1);
    }

    private void Block(Vector<ulong> draws, Vector<double>[] originDraws, Vector<double>[] priors, Vector<double>[] likelihoods,
        Vector<double>[] products)
    {
        for (var o = 0; o < originDraws.Length; o++) originDraws[o] = _originStreams[o].At(draws);
        for (var h = 0; h < priors.Length; h++)
            priors[h] = new Vector<double>(_matrix.Priors[h].Value) * Vector.Exp(PriorOdds.At(_priorStreams[h].At(draws)));
        ToOne(priors);
        priors.CopyTo(products, 0);
        for (var i = 0; i < _rows.Length; i++)
        {
            _rows[i].Multiply(_method, draws, originDraws, priors, likelihoods, products);
            if (i % RowsBetweenScalings == RowsBetweenScalings - 1) ToOne(products);
        }
        ToOne(products);
    }

    // Where nothing is left possible, all are said to be equally so.
    private static void ToOne(Vector<double>[] values)
    {
        var sum = Vector<double>.Zero;
        foreach (var value in values) sum += value;
        var nothing = Vector.LessThanOrEqual(sum, Vector<double>.Zero);
        var divisor = Vector.ConditionalSelect(nothing, Vector<double>.One, sum);
        for (var h = 0; h < values.Length; h++)
            values[h] = Vector.ConditionalSelect(nothing, new(1.0 / values.Length), values[h] / divisor);
    }
}
