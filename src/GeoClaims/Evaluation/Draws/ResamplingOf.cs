namespace GeoClaims;

/// <summary>Resamples an evaluation and counts what comes of it.</summary>
internal sealed class ResamplingOf
{
    private readonly HypothesisColumns[] _shown;
    private readonly HypothesisColumns?[] _wholes;
    private readonly int[] _roots;
    private readonly int[][] _siblings;
    private readonly double[][] _values;
    private readonly double[][] _within;
    private readonly int[] _led;
    private readonly double[] _now;
    private readonly double[] _nowWithin;
    private int _sameLeader;
    private int _sameOrder;

    private ResamplingOf(EvidenceMatrix matrix, MethodResult leading, int draws)
    {
        _shown = [.. matrix.Tree.All.Select(h => HypothesisColumns.Of(matrix, h))];
        var level = Array.ConvertAll(_shown, s => matrix.Tree.WholeOf(s.Hypothesis));
        _wholes = Array.ConvertAll(level, l => l is null ? null : Array.Find(_shown, s => s.Hypothesis.Id == l.Id));
        _siblings = [.. level.Select(l => Enumerable.Range(0, level.Length).Where(i => level[i]?.Id == l?.Id).ToArray())];
        _roots = [.. Enumerable.Range(0, level.Length).Where(i => level[i] is null)];
        _values = [.. _shown.Select(_ => new double[draws])];
        _within = [.. _wholes.Select((w, i) => w is null ? _values[i] : new double[draws])];
        _led = new int[_shown.Length];
        var now = leading.Numbers;
        _now = Array.ConvertAll(_shown, s => s.Sum(now));
        _nowWithin = [.. _shown.Select((s, i) => _wholes[i]?.Share(s, now) ?? _now[i])];
    }

    public static Resampling Of(EvidenceMatrix matrix, MethodResult leading, int seed, int draws, IProgress<double>? progress,
        CancellationToken cancellation)
    {
        var resampling = new ResamplingOf(matrix, leading, draws);
        new Resampler(matrix, leading.Posterior!.Method, seed).Draw(draws, resampling.Take, progress, cancellation);
        return resampling.Tell(seed, draws);
    }

    private void Take(int draw, ReadOnlySpan<double> probabilities)
    {
        for (var i = 0; i < _shown.Length; i++) _values[i][draw] = Possible(_shown[i].Sum(probabilities), _now[i]);
        for (var i = 0; i < _shown.Length; i++)
        {
            if (_wholes[i] is { } whole) _within[i][draw] = Possible(whole.Share(_shown[i], probabilities), _nowWithin[i]);
            if (Leads(i, draw)) _led[i]++;
        }
        if (SameLeaders(draw)) _sameLeader++;
        if (SameOrder(draw)) _sameOrder++;
    }

    // Certain and impossible is only what is stated, not what a draw rounds.
    private static double Possible(double drawn, double now)
        => now is > 0 and < 1 ? Math.Clamp(drawn, LogPosterior.Least, LogPosterior.Most) : drawn;

    private bool Leads(int shown, int draw)
    {
        foreach (var other in _siblings[shown])
            if (other != shown && _values[other][draw] >= _values[shown][draw]) return false;
        return true;
    }

    private bool SameLeaders(int draw)
    {
        var (now, then) = (_roots[0], _roots[0]);
        foreach (var root in _roots)
        {
            if (_now[root] > _now[now]) now = root;
            if (_values[root][draw] > _values[then][draw]) then = root;
        }
        return now == then;
    }

    private bool SameOrder(int draw)
    {
        for (var i = 0; i < _roots.Length; i++)
        {
            for (var j = i + 1; j < _roots.Length; j++)
            {
                var (now, then) = (_now[_roots[i]] - _now[_roots[j]], _values[_roots[i]][draw] - _values[_roots[j]][draw]);
                if (Math.Abs(now) > Tie.Width && now > 0 != then > 0) return false;
            }
        }
        return true;
    }

    private Resampling Tell(int seed, int draws)
    {
        foreach (var values in _values.Concat(_within).Distinct()) Array.Sort(values);
        return new()
        {
            Seed = seed,
            Draws = draws,
            Hypotheses = [.. _shown.Select((s, i) =>
                new ResampledHypothesis(s.Hypothesis, NineOfTen(_values[i]), NineOfTen(_within[i]), new((double)_led[i] / draws)))],
            SameLeader = new((double)_sameLeader / draws),
            SameOrder = new((double)_sameOrder / draws),
        };
    }

    private static ProbabilityRange NineOfTen(double[] sorted) => new(Quantile(sorted, .05), Quantile(sorted, .5), Quantile(sorted, .95));

    // Between two values by proportion: R. Hyndman, Y. Fan, "Sample quantiles in statistical packages", Am. Stat. 50 (1996), definition 7.
    private static double Quantile(double[] sorted, double share)
    {
        var at = share * (sorted.Length - 1);
        var below = (int)at;
        return below + 1 < sorted.Length ? sorted[below] + (at - below) * (sorted[below + 1] - sorted[below]) : sorted[below];
    }
}
