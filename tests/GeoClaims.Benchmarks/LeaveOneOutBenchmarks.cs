using BenchmarkDotNet.Attributes;

namespace GeoClaims.Benchmarks;

/// <summary>Bayes with all leave-one-outs from a built matrix, against a loop written by hand that does the same.</summary>
[ShortRunJob]
[MemoryDiagnoser]
public class LeaveOneOutBenchmarks
{
    private EvidenceMatrix _matrix = null!;
    private double[] _likelihoods = [];
    private double[] _trust = [];
    private double[] _priors = [];

    [Params(10_000)]
    public int Items { get; set; }

    [Params(8)]
    public int Hypotheses { get; set; }

    [GlobalSetup]
    public void Make()
    {
        _matrix = MatrixCase.Make(Items, Hypotheses).Matrix(MatrixCase.Question);
        _likelihoods = [.. _matrix.Rows.SelectMany(r => Enumerable.Range(0, Hypotheses).Select(h => r.Likelihood(h)!.Value.Best.Value))];
        _trust = [.. _matrix.Rows.Select(r => r.Trust.Value.Best.Value)];
        _priors = [.. _matrix.Priors.Select(p => p.Value)];
        if (Math.Abs(ByHand() - Bayes()) > 1e-9 * Items) throw new InvalidOperationException("The two do not do the same.");
    }

    [Benchmark(Baseline = true)]
    public double ByHand()
    {
        var width = _priors.Length;
        var (logs, sums, values, check) = (new double[_likelihoods.Length], new double[width], new double[width], 0.0);
        for (var h = 0; h < width; h++) sums[h] = Math.Log(_priors[h]);
        for (var row = 0; row < _trust.Length; row++)
        {
            var mean = 0.0;
            for (var h = 0; h < width; h++) mean += _priors[h] * _likelihoods[row * width + h];
            for (var h = 0; h < width; h++)
            {
                logs[row * width + h] = Math.Log(_trust[row] * _likelihoods[row * width + h] + (1 - _trust[row]) * mean);
                sums[h] += logs[row * width + h];
            }
        }
        for (var row = 0; row < _trust.Length; row++)
        {
            var (highest, total) = (double.NegativeInfinity, 0.0);
            for (var h = 0; h < width; h++)
            {
                values[h] = sums[h] - logs[row * width + h];
                highest = Math.Max(highest, values[h]);
            }
            for (var h = 0; h < width; h++) total += values[h] = Math.Exp(values[h] - highest);
            for (var h = 0; h < width; h++) values[h] /= total;
            check += values[0];
        }
        return check;
    }

    [Benchmark]
    public double Bayes()
    {
        var check = 0.0;
        foreach (var without in EvaluationMethod.Bayes.Evaluate(_matrix).LeaveOneOut) check += without.Values[0];
        return check;
    }
}
