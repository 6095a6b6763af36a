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
    private int[] _family = [];
    private double[] _source = [];

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
        var keys = _matrix.Rows.Select((_, i) => _matrix.Families.Of(i)).ToList();
        var places = keys.Distinct().Select((k, i) => (k, i)).ToDictionary(x => x.k, x => x.i);
        _family = [.. keys.Select(k => places[k])];
        _source = [.. places.Select(p => _matrix.Rows.Where((_, i) => keys[i] == p.Key).Max(r => r.Rated.SourceTrust.Best.Value))];
        if (Math.Abs(ByHand() - Bayes()) > 1e-9 * Items) throw new InvalidOperationException("The two do not do the same.");
    }

    [Benchmark(Baseline = true)]
    public double ByHand()
    {
        var (width, families) = (_priors.Length, _source.Length);
        var (vouched, otherwise) = (new double[_likelihoods.Length], new double[_trust.Length]);
        var (allVouched, allOtherwise, totals) = (new double[families * width], new double[families], new double[families * width]);
        var (sums, values, check) = (new double[width], new double[width], 0.0);
        for (var h = 0; h < width; h++) sums[h] = Math.Log(_priors[h]);
        for (var row = 0; row < _trust.Length; row++)
        {
            var (family, mean) = (_family[row], 0.0);
            for (var h = 0; h < width; h++) mean += _priors[h] * _likelihoods[row * width + h];
            var own = _trust[row] / _source[family];
            allOtherwise[family] += otherwise[row] = Math.Log(mean);
            for (var h = 0; h < width; h++)
            {
                vouched[row * width + h] = Math.Log(own * _likelihoods[row * width + h] + (1 - own) * mean);
                allVouched[family * width + h] += vouched[row * width + h];
            }
        }
        for (var family = 0; family < families; family++)
            for (var h = 0; h < width; h++)
                sums[h] += totals[family * width + h] = Mixed(family, allVouched[family * width + h], allOtherwise[family]);
        for (var row = 0; row < _trust.Length; row++)
        {
            var (family, highest, total) = (_family[row], double.NegativeInfinity, 0.0);
            for (var h = 0; h < width; h++)
            {
                values[h] = sums[h] - totals[family * width + h]
                    + Mixed(family, allVouched[family * width + h] - vouched[row * width + h], allOtherwise[family] - otherwise[row]);
                highest = Math.Max(highest, values[h]);
            }
            for (var h = 0; h < width; h++) total += values[h] = Math.Exp(values[h] - highest);
            for (var h = 0; h < width; h++) values[h] /= total;
            check += values[0];
        }
        return check;
    }

    private double Mixed(int family, double vouched, double otherwise)
    {
        var highest = Math.Max(vouched, otherwise);
        return highest + Math.Log(_source[family] * Math.Exp(vouched - highest) + (1 - _source[family]) * Math.Exp(otherwise - highest));
    }

    [Benchmark]
    public double Bayes()
    {
        var check = 0.0;
        foreach (var without in EvaluationMethod.Bayes.Evaluate(_matrix).LeaveOneOut) check += without.Values[0];
        return check;
    }
}
