namespace GeoClaims;

/// <summary>Sums of forecasts by bins: all that calibration and the parts of a score need.</summary>
internal sealed class CalibrationBins
{
    private const int Bins = 10;

    private readonly int[] _count = new int[Bins], _true = new int[Bins];
    // Weighted sums: a question with two answers enters with one of them, which stands for both.
    private readonly double[] _weight = new double[Bins], _f = new double[Bins], _ff = new double[Bins], _o = new double[Bins],
        _fo = new double[Bins];
    private int _questions;

    public void Add(ReadOnlySpan<double> probabilities, int cameTrue)
    {
        _questions++;
        var stands = probabilities.Length == 2;
        for (var i = 0; i < (stands ? 1 : probabilities.Length); i++)
        {
            var (f, o, weight) = (Math.Clamp(probabilities[i], 0, 1), i == cameTrue ? 1 : 0, stands ? 2 : 1);
            var bin = Math.Min(Bins - 1, (int)(f * Bins));
            _count[bin]++;
            _true[bin] += o;
            _weight[bin] += weight;
            _f[bin] += weight * f;
            _ff[bin] += weight * f * f;
            _o[bin] += weight * o;
            _fo[bin] += weight * f * o;
        }
    }

    public Calibration ToCalibration() => new(
        [.. Enumerable.Range(0, Bins).Where(b => _count[b] > 0).Select(b => new CalibrationRow(new(b / (double)Bins),
            new((b + 1) / (double)Bins), _count[b], _true[b], new(Math.Clamp(_f[b] / _weight[b], 0, 1)),
            new(0.5, 0.5, _true[b], _count[b] - _true[b])))], Decompose());

    private BrierDecomposition? Decompose()
    {
        if (_questions == 0) return null;
        var (all, came) = (_weight.Sum(), _o.Sum());
        var share = came / all;
        var (reliability, resolution, within) = (0.0, 0.0, 0.0);
        for (var b = 0; b < Bins; b++)
        {
            if (_count[b] == 0) continue;
            var (f, o) = (_f[b] / _weight[b], _o[b] / _weight[b]);
            reliability += _weight[b] * (f - o) * (f - o);
            resolution += _weight[b] * (o - share) * (o - share);
            within += _ff[b] - _weight[b] * f * f - 2 * (_fo[b] - _weight[b] * f * o);
        }
        return new(reliability / _questions, resolution / _questions, all * share * (1 - share) / _questions, within / _questions);
    }
}
