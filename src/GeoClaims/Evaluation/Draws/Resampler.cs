using System.Numerics;

namespace GeoClaims;

/// <summary>Draws ratings, the rating table, trust and priors anew, several draws at a time.</summary>
internal sealed class Resampler
{
    // Products shrink; before they could vanish they are divided by their sum.
    private const int RowsBetweenScalings = 16;
    private const int BlocksBetweenReports = 64;

    private static readonly Triangle PriorOdds = new(-Math.Log(2), 0, Math.Log(2));

    private readonly EvidenceMatrix _matrix;
    private readonly LogOddsMethod _method;
    private readonly RandomStream[] _originStreams;
    private readonly RandomStream[] _priorStreams;
    private readonly RandomStream[] _analystStreams;
    private readonly Triangle _tableShift;
    private readonly DrawnFamily[] _families;

    public Resampler(EvidenceMatrix matrix, LogOddsMethod method, int seed)
    {
        (_matrix, _method) = (matrix, method);
        var halfStep = matrix.Rules.Ratings.HalfStep;
        _tableShift = new(-halfStep, 0, halfStep);
        _priorStreams = [.. matrix.Hypotheses.Select(h => RandomStream.Of(seed, $"prior {h.Id}"))];
        _analystStreams = [.. matrix.Analysts.Select(a => RandomStream.Of(seed, $"table {a}"))];
        var families = new DrawnFamilies(matrix, seed);
        var weighed = Enumerable.Range(0, matrix.Rows.Count).Where(i => matrix.Rows[i].IsWeighed);
        _families = [.. method.Together(matrix, weighed).Select(families.Of)];
        _originStreams = [.. families.Origins.Select(o => RandomStream.Of(seed, $"origin {o}"))];
    }

    /// <summary>The probabilities of each hypothesis in each draw, one after another.</summary>
    /// <param name="draws">How many draws.</param>
    /// <param name="take">Called for each draw with its number and the probabilities, which it must not keep.</param>
    /// <param name="progress">Told the share that is done.</param>
    /// <param name="cancellation">Stops the work.</param>
    public void Draw(int draws, Action<int, ReadOnlySpan<double>> take, IProgress<double>? progress, CancellationToken cancellation)
    {
        var width = _matrix.Hypotheses.Count;
        var drawn = new DrawnVectors(width, _originStreams.Length, _analystStreams.Length);
        var one = new double[width];
        for (var first = 0; first < draws; first += Vector<double>.Count)
        {
            if (first / Vector<double>.Count % BlocksBetweenReports == 0)
            {
                cancellation.ThrowIfCancellationRequested();
                progress?.Report((double)first / draws);
            }
            Block(new Vector<ulong>((ulong)first) + Vector<ulong>.Indices, drawn);
            for (var lane = 0; lane < Vector<double>.Count && first + lane < draws; lane++)
            {
                for (var h = 0; h < width; h++) one[h] = drawn.Products[h][lane];
                take(first + lane, one);
            }
        }
        progress?.Report(1);
    }

    private void Block(Vector<ulong> draws, DrawnVectors drawn)
    {
        for (var o = 0; o < drawn.Origins.Length; o++) drawn.Origins[o] = _originStreams[o].At(draws);
        for (var a = 0; a < drawn.Shifts.Length; a++) drawn.Shifts[a] = Vector.Exp(_tableShift.At(_analystStreams[a].At(draws)));
        for (var h = 0; h < drawn.Priors.Length; h++)
            drawn.Priors[h] = new Vector<double>(_matrix.Priors[h].Value) * Vector.Exp(PriorOdds.At(_priorStreams[h].At(draws)));
        ToOne(drawn.Priors);
        drawn.Priors.CopyTo(drawn.Products, 0);
        var unscaled = 0;
        foreach (var family in _families)
        {
            if ((unscaled += family.Size) > RowsBetweenScalings)
            {
                ToOne(drawn.Products);
                unscaled = family.Size;
            }
            family.Multiply(_method, _matrix.Rules.Channel, draws, drawn);
        }
        ToOne(drawn.Products);
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
