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
        _origin = [.. keys.Select(k => distinct.IndexOf(k))];
        _origins = [.. distinct.Select(k => RandomStream.Of(1, $"origin {k}"))];
        _streams = [.. Enumerable.Range(0, _cells.Length).Select(i => RandomStream.Of(1, $"cell {i}"))];
        _priors = [.. matrix.Priors.Select(p => p.Value)];
        _priorStreams = [.. _priors.Select((_, h) => RandomStream.Of(1, $"prior {h}"))];
    }

    [Benchmark(Baseline = true)]
    public double ByHand()
    {
        var width = _priors.Length;
        var (priors, likelihoods, products, origins) =
            (new Vector<double>[width], new Vector<double>[width], new Vector<double>[width], new Vector<double>[_origins.Length]);
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
            for (var row = 0; row < _trust.Length; row++)
            {
                var mean = Vector<double>.Zero;
                for (var h = 0; h < width; h++)
                {
                    likelihoods[h] = _cells[row * width + h].At(_streams[row * width + h].At(draws));
                    mean += priors[h] * likelihoods[h];
                }
                var trust = _trust[row].At(origins[_origin[row]]);
                var rest = (Vector<double>.One - trust) * mean;
                for (var h = 0; h < width; h++) products[h] *= trust * likelihoods[h] + rest;
                if (row % 16 != 15) continue;
                sum = Vector<double>.Zero;
                for (var h = 0; h < width; h++) sum += products[h];
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
    public object Resampling() => ResamplingOf.Of(_evaluation.Contest!,
        new(_evaluation.Matrix, _evaluation.Origins, (LogOddsMethod)EvaluationMethod.Bayes, 1), Draws, null, default);
}
