namespace GeoClaims;

/// <summary>Resamples an evaluation and counts what comes of it.</summary>
internal sealed class ResamplingOf
{
    private readonly HypothesisColumns[] _shown;
    private readonly HypothesisColumns[] _roots;
    private readonly int[] _rootPlaces;
    private readonly int[][] _siblings;
    private readonly double[][] _values;
    private readonly int[] _led;
    private readonly double[] _now;
    private int _sameLeader;
    private int _sameOrder;

    private ResamplingOf(Contest contest, int draws)
    {
        _shown = contest.Shown;
        _roots = [.. contest.Hypotheses];
        _rootPlaces = Array.ConvertAll(_roots, r => Array.FindIndex(_shown, s => s.Hypothesis.Id == r.Hypothesis.Id));
        var roots = _roots.Select(r => r.Hypothesis.Id).ToHashSet();
        var level = Array.ConvertAll(_shown, s => roots.Contains(s.Hypothesis.Id) ? null : s.Hypothesis.Parent);
        _siblings = [.. level.Select(l => Enumerable.Range(0, level.Length).Where(i => level[i] == l).ToArray())];
        _values = [.. _shown.Select(_ => new double[draws])];
        _led = new int[_shown.Length];
        _now = [.. contest.Estimates.Select(e => e.Probability.Best.Value)];
    }

    public static Resampling Of(Contest contest, Resampler resampler, int draws, IProgress<double>? progress,
        CancellationToken cancellation)
    {
        var resampling = new ResamplingOf(contest, draws);
        resampler.Draw(draws, resampling.Take, progress, cancellation);
        return resampling.Tell(draws);
    }

    private void Take(int draw, ReadOnlySpan<double> probabilities)
    {
        for (var i = 0; i < _shown.Length; i++) _values[i][draw] = _shown[i].Sum(probabilities);
        for (var i = 0; i < _shown.Length; i++)
            if (Leads(i, draw)) _led[i]++;
        if (SameLeaders(draw)) _sameLeader++;
        if (SameOrder(draw)) _sameOrder++;
    }

    private bool Leads(int shown, int draw)
    {
        foreach (var other in _siblings[shown])
            if (other != shown && _values[other][draw] >= _values[shown][draw]) return false;
        return true;
    }

    private bool SameLeaders(int draw)
    {
        var (now, then) = (0, 0);
        for (var i = 1; i < _rootPlaces.Length; i++)
        {
            if (_now[_rootPlaces[i]] > _now[_rootPlaces[now]]) now = i;
            if (_values[_rootPlaces[i]][draw] > _values[_rootPlaces[then]][draw]) then = i;
        }
        return now == then;
    }

    private bool SameOrder(int draw)
    {
        for (var i = 0; i < _rootPlaces.Length; i++)
        {
            for (var j = i + 1; j < _rootPlaces.Length; j++)
            {
                var (now, then) =
                    (_now[_rootPlaces[i]] - _now[_rootPlaces[j]], _values[_rootPlaces[i]][draw] - _values[_rootPlaces[j]][draw]);
                if (Math.Abs(now) > Tie.Width && now > 0 != then > 0) return false;
            }
        }
        return true;
    }

    private Resampling Tell(int draws)
    {
        foreach (var values in _values) Array.Sort(values);
        return new()
        {
            Draws = draws,
            Hypotheses = [.. _shown.Select((s, i) => new ResampledHypothesis(s.Hypothesis,
                new(Quantile(_values[i], .05), Quantile(_values[i], .5), Quantile(_values[i], .95)), new((double)_led[i] / draws)))],
            SameLeader = new((double)_sameLeader / draws),
            SameOrder = new((double)_sameOrder / draws),
        };
    }

    // Between two values by proportion: R. Hyndman, Y. Fan, "Sample quantiles in statistical packages", Am. Stat. 50 (1996), definition 7.
    private static double Quantile(double[] sorted, double share)
    {
        var at = share * (sorted.Length - 1);
        var below = (int)at;
        return below + 1 < sorted.Length ? sorted[below] + (at - below) * (sorted[below + 1] - sorted[below]) : sorted[below];
    }
}
