using System.Numerics;

namespace GeoClaims;

/// <summary>Draws ratings, the rating table, trust and priors anew, several draws at a time.</summary>
internal sealed class Resampler
{
    // Products shrink; before they could vanish they are divided by their sum.
    private const int RowsBetweenScalings = 16;

    private static readonly Triangle PriorOdds = new(-Math.Log(2), 0, Math.Log(2));

    private readonly EvidenceMatrix _matrix;
    private readonly LogOddsMethod _method;
    private readonly RandomStream[] _originStreams;
    private readonly RandomStream[] _priorStreams;
    private readonly RandomStream[] _analystStreams;
    private readonly Triangle _tableShift;
    private readonly DrawnFamily[] _families;

    // By matrix, its families by their place among all.
    private readonly int[][] _familiesOf;

    /// <param name="matrices">One matrix, or several of the same question, hypotheses, priors and rules, as on the steps of a
    /// replay. What an item says in a draw is then worked out once for all of them that read it alike; each gets
    /// the same numbers, to the bit, as if it were drawn by itself.</param>
    /// <param name="method">The method.</param>
    /// <param name="seed">The seed.</param>
    /// <param name="cancellation">Stops the work.</param>
    public Resampler(IReadOnlyList<EvidenceMatrix> matrices, LogOddsMethod method, int seed, CancellationToken cancellation)
    {
        (_matrix, _method) = (matrices[0], method);
        var halfStep = _matrix.Rules.Ratings.HalfStep;
        _tableShift = new(-halfStep, 0, halfStep);
        var (families, numbers) = (new DrawnFamilies(seed), new Dictionary<DrawnFamily, int>(ReferenceEqualityComparer.Instance));
        _familiesOf = [.. matrices.Select(matrix =>
        {
            var bands = new CellBands(matrix);
            var weighed = Enumerable.Range(0, matrix.Rows.Count).Where(i => matrix.Rows[i].IsWeighed);
            return method.Together(matrix, weighed).Select(rows =>
            {
                cancellation.ThrowIfCancellationRequested();
                var family = families.Of(matrix, bands, rows);
                if (!numbers.TryGetValue(family, out var number)) numbers.Add(family, number = numbers.Count);
                return number;
            }).ToArray();
        })];
        _families = [.. numbers.OrderBy(n => n.Value).Select(n => n.Key)];
        _priorStreams = [.. _matrix.Hypotheses.Select(h => RandomStream.Of(seed, $"prior {h.Id}"))];
        _analystStreams = [.. families.Analysts.Select(a => RandomStream.Of(seed, $"table {a}"))];
        _originStreams = [.. families.Origins.Select(o => RandomStream.Of(seed, $"origin {o}"))];
    }

    /// <summary>The probabilities of each hypothesis in each draw.</summary>
    /// <remarks>A draw depends on its number alone, so that several threads make the same draws as one.</remarks>
    /// <param name="draws">How many draws.</param>
    /// <param name="take">Called for each matrix and draw, by any thread, with the place of the matrix, the number of the draw
    /// and the probabilities, which it must not keep.</param>
    /// <param name="progress">Told how far it is.</param>
    /// <param name="cancellation">Stops the work.</param>
    public void Draw(int draws, Action<int, int, ReadOnlySpan<double>> take, IProgress<WorkProgress>? progress,
        CancellationToken cancellation)
    {
        var (width, stage) = (_matrix.Hypotheses.Count, new Stage("draws", draws, progress, cancellation));
        new InParallel(cancellation).Each((draws + Vector<double>.Count - 1) / Vector<double>.Count, Room, (block, room) =>
        {
            var first = block * Vector<double>.Count;
            var many = Math.Min(Vector<double>.Count, draws - first);
            var numbers = new Vector<ulong>((ulong)first) + Vector<ulong>.Indices;
            Begin(numbers, room.Drawn);
            if (_familiesOf.Length > 1) FillFactors(numbers, room.Drawn, room.Factors, cancellation);
            for (var matrix = 0; matrix < _familiesOf.Length; matrix++)
            {
                Multiply(_familiesOf[matrix], numbers, room.Drawn, room.Factors, cancellation);
                for (var lane = 0; lane < many; lane++)
                {
                    for (var h = 0; h < width; h++) room.One[h] = room.Drawn.Products[h][lane];
                    take(matrix, first + lane, room.One);
                }
            }
            stage.Did(many);
        }, _ => { });

        (DrawnVectors Drawn, Vector<double>[] Factors, double[] One) Room()
            => (new(width, _originStreams.Length, _analystStreams.Length),
                new Vector<double>[_familiesOf.Length > 1 ? _families.Length * width : 0], new double[width]);
    }

    private void Begin(Vector<ulong> draws, DrawnVectors drawn)
    {
        for (var o = 0; o < drawn.Origins.Length; o++) drawn.Origins[o] = _originStreams[o].At(draws);
        for (var a = 0; a < drawn.Shifts.Length; a++) drawn.Shifts[a] = Vector.Exp(_tableShift.At(_analystStreams[a].At(draws)));
        for (var h = 0; h < drawn.Priors.Length; h++)
            drawn.Priors[h] = new Vector<double>(_matrix.Priors[h].Value) * Vector.Exp(PriorOdds.At(_priorStreams[h].At(draws)));
        ToOne(drawn.Priors);
    }

    // By what each family multiplies each hypothesis.
    private void FillFactors(Vector<ulong> draws, DrawnVectors drawn, Span<Vector<double>> factors, CancellationToken cancellation)
    {
        for (var f = 0; f < _families.Length; f++)
        {
            cancellation.ThrowIfCancellationRequested();
            Array.Fill(drawn.Products, Vector<double>.One);
            _families[f].Multiply(_method, _matrix.Rules.Channel, draws, drawn);
            drawn.Products.CopyTo(factors[(f * drawn.Products.Length)..]);
        }
    }

    private void Multiply(int[] families, Vector<ulong> draws, DrawnVectors drawn, ReadOnlySpan<Vector<double>> factors,
        CancellationToken cancellation)
    {
        drawn.Priors.CopyTo(drawn.Products, 0);
        var (products, unscaled) = (drawn.Products, 0);
        foreach (var f in families)
        {
            cancellation.ThrowIfCancellationRequested();
            var size = _families[f].Size;
            if ((unscaled += size) > RowsBetweenScalings)
            {
                ToOne(products);
                unscaled = size;
            }
            if (factors.IsEmpty) _families[f].Multiply(_method, _matrix.Rules.Channel, draws, drawn);
            else
            {
                var mine = factors.Slice(f * products.Length, products.Length);
                for (var h = 0; h < products.Length; h++) products[h] *= mine[h];
            }
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
