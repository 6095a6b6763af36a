using System.Numerics;
using BenchmarkDotNet.Attributes;

namespace GeoClaims.Benchmarks;

/// <summary>Resampling, against a vectorised loop written by hand with the same generator and the same distributions.</summary>
[ShortRunJob]
[MemoryDiagnoser]
public class ResamplingBenchmarks
{
    private Evaluation _evaluation = null!;
    private Triangle[] _trust = [];
    private int[] _origin = [];
    private Triangle[] _cells = [];
    private RandomStream[] _streams = [];
    private RandomStream[] _origins = [];
    private RandomStream[] _priorStreams = [];
    private double[] _priors = [];
    private Triangle[] _source = [];
    private Triangle _shift;
    private RandomStream _table;

    [Params(100_000)]
    public int Draws { get; set; }

    [GlobalSetup]
    public void Make()
    {
        var file = MatrixCase.Make(100, 6);
        _evaluation = file.Evaluate(MatrixCase.Question);
        var matrix = _evaluation.Matrix;
        var bands = new CellBands(matrix);
        _trust = [.. matrix.Rows.Select(r => new Triangle(r.Trust.Value.Low.Value, r.Trust.Value.Best.Value, r.Trust.Value.High.Value))];
        _cells = [.. Enumerable.Range(0, matrix.Rows.Count).SelectMany(bands.Of).Select(b => b!.Value)];
        var keys = matrix.Rows.Select(r => _evaluation.Origins.Of(r.Item)[0]).ToList();
        var distinct = keys.Distinct().ToList();
        // The rows of a family stand together.
        int[] order = [.. Enumerable.Range(0, keys.Count).OrderBy(i => distinct.IndexOf(keys[i]))];
        (_trust, _origin) = ([.. order.Select(i => _trust[i])], [.. order.Select(i => distinct.IndexOf(keys[i]))]);
        _cells = [.. order.SelectMany(i => _cells.Skip(i * matrix.Hypotheses.Count).Take(matrix.Hypotheses.Count))];
        _origins = [.. distinct.Select(k => RandomStream.Of(1, $"origin {k}"))];
        _streams = [.. Enumerable.Range(0, _cells.Length).Select(i => RandomStream.Of(1, $"cell {i}"))];
        _priors = [.. matrix.Priors.Select(p => p.Value)];
        _source = [.. distinct.Select(k => Triangle.Of(matrix.Rows.Where((_, i) => keys[i] == k).Select(r => r.Rated.SourceTrust)
            .MaxBy(t => t.Best)))];
        var step = matrix.Rules.Ratings.HalfStep;
        (_shift, _table) = (new(-step, 0, step), RandomStream.Of(1, "table"));
        _priorStreams = [.. _priors.Select((_, h) => RandomStream.Of(1, $"prior {h}"))];
    }

    [Benchmark(Baseline = true)]
    public double ByHand()
    {
        var width = _priors.Length;
        var (priors, likelihoods, products, origins) =
            (new Vector<double>[width], new Vector<double>[width], new Vector<double>[width], new Vector<double>[_origins.Length]);
        var vouched = new Vector<double>[width];
        var results = new double[width][];
        for (var h = 0; h < width; h++) results[h] = new double[Draws + Vector<double>.Count];
        var odds = new Triangle(-Math.Log(2), 0, Math.Log(2));
        for (var first = 0; first < Draws; first += Vector<double>.Count)
        {
            var draws = new Vector<ulong>((ulong)first) + Vector<ulong>.Indices;
            var sum = Vector<double>.Zero;
            for (var h = 0; h < width; h++)
                sum += priors[h] = new Vector<double>(_priors[h]) * Vector.Exp(odds.At(_priorStreams[h].At(draws)));
            for (var h = 0; h < width; h++) products[h] = priors[h] /= sum;
            for (var o = 0; o < origins.Length; o++) origins[o] = _origins[o].At(draws);
            var factor = Vector.Exp(_shift.At(_table.At(draws)));
            for (var row = 0; row < _trust.Length;)
            {
                var origin = _origin[row];
                var source = _source[origin].At(origins[origin]);
                Array.Fill(vouched, Vector<double>.One);
                var otherwise = Vector<double>.One;
                for (; row < _trust.Length && _origin[row] == origin; row++)
                {
                    var mean = Vector<double>.Zero;
                    for (var h = 0; h < width; h++)
                    {
                        var moved = _cells[row * width + h].At(_streams[row * width + h].At(draws)) * factor;
                        likelihoods[h] = moved / (Vector<double>.One - moved / factor + moved);
                        mean += priors[h] * likelihoods[h];
                    }
                    var own = Vector.Min(Vector<double>.One, _trust[row].At(origins[origin]) / source);
                    var rest = (Vector<double>.One - own) * mean;
                    for (var h = 0; h < width; h++) vouched[h] *= own * likelihoods[h] + rest;
                    otherwise *= mean;
                }
                sum = Vector<double>.Zero;
                for (var h = 0; h < width; h++)
                    sum += products[h] *= source * vouched[h] + (Vector<double>.One - source) * otherwise;
                for (var h = 0; h < width; h++) products[h] /= sum;
            }
            sum = Vector<double>.Zero;
            for (var h = 0; h < width; h++) sum += products[h];
            for (var h = 0; h < width; h++) (products[h] / sum).CopyTo(results[h], first);
        }
        foreach (var values in results) Array.Sort(values);
        return results[0][Draws / 2];
    }

    [Benchmark]
    public object Resampling() => ResamplingOf.Of(_evaluation.Matrix, _evaluation.Leading!, 1, Draws, null, default);
}
