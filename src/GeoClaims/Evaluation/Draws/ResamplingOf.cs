namespace GeoClaims;

/// <summary>Resamples an evaluation and counts what comes of it.</summary>
internal sealed class ResamplingOf
{
    private readonly HypothesisColumns[] _shown;
    private readonly HypothesisColumns?[] _wholes;
    private readonly int[] _roots;
    // By place: the number of the level on which a hypothesis stands, and how many levels there are.
    private readonly int[] _levelOf;
    private readonly int _levels;
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
        var byId = _shown.ToDictionary(s => s.Hypothesis.Id);
        _wholes = Array.ConvertAll(level, l => l is null ? null : byId.GetValueOrDefault(l.Id));
        var numbers = new Dictionary<string, int>(StringComparer.Ordinal);
        _levelOf = Array.ConvertAll(level, l =>
        {
            var key = l?.Id.Value ?? "";
            if (!numbers.TryGetValue(key, out var number)) numbers.Add(key, number = numbers.Count);
            return number;
        });
        _levels = numbers.Count;
        _roots = [.. Enumerable.Range(0, level.Length).Where(i => level[i] is null)];
        _values = [.. _shown.Select(_ => new double[draws])];
        _within = [.. _wholes.Select((w, i) => w is null ? _values[i] : new double[draws])];
        _led = new int[_shown.Length];
        var now = leading.Numbers;
        _now = Array.ConvertAll(_shown, s => s.Sum(now));
        _nowWithin = [.. _shown.Select((s, i) => _wholes[i]?.Share(s, now) ?? _now[i])];
    }

    public static Resampling Of(EvidenceMatrix matrix, MethodResult leading, int seed, int draws, IProgress<WorkProgress>? progress,
        CancellationToken cancellation)
        => Together([(matrix, leading)], seed, draws, progress, cancellation)[0];

    /// <summary>Resamples several matrices of one question together, each as by itself.</summary>
    public static Resampling[] Together(IReadOnlyList<(EvidenceMatrix Matrix, MethodResult Leading)> all, int seed, int draws,
        IProgress<WorkProgress>? progress, CancellationToken cancellation)
    {
        ResamplingOf[] each = [.. all.Select(a => new ResamplingOf(a.Matrix, a.Leading, draws))];
        new Resampler([.. all.Select(a => a.Matrix)], all[0].Leading.Posterior!.Method, seed, cancellation)
            .Draw(draws, (i, draw, probabilities) => each[i].Take(draw, probabilities), progress, cancellation);
        return Array.ConvertAll(each, e => e.Tell(seed, draws));
    }

    private void Take(int draw, ReadOnlySpan<double> probabilities)
    {
        for (var i = 0; i < _shown.Length; i++) _values[i][draw] = Possible(_shown[i].Sum(probabilities), _now[i]);
        for (var i = 0; i < _shown.Length; i++)
            if (_wholes[i] is { } whole) _within[i][draw] = Possible(whole.Share(_shown[i], probabilities), _nowWithin[i]);
        CountLeaders(draw);
        if (SameLeaders(draw)) Interlocked.Increment(ref _sameLeader);
        if (SameOrder(draw)) Interlocked.Increment(ref _sameOrder);
    }

    // Certain and impossible is only what is stated, not what a draw rounds.
    private static double Possible(double drawn, double now)
        => now is > 0 and < 1 ? Math.Clamp(drawn, LogPosterior.Least, LogPosterior.Most) : drawn;

    // On each level the one that is ahead of all others, if any is.
    private void CountLeaders(int draw)
    {
        var (best, isAlone) = (new int[_levels], new bool[_levels]);
        Array.Fill(best, -1);
        for (var i = 0; i < _levelOf.Length; i++)
        {
            var level = _levelOf[i];
            var ahead = best[level] < 0 ? 1 : _values[i][draw].CompareTo(_values[best[level]][draw]);
            if (ahead > 0) (best[level], isAlone[level]) = (i, true);
            else if (ahead == 0) isAlone[level] = false;
        }
        for (var level = 0; level < _levels; level++)
            if (isAlone[level]) Interlocked.Increment(ref _led[best[level]]);
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
