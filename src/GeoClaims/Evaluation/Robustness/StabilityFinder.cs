namespace GeoClaims;

/// <summary>Follows how far each hypothesis moves when one thing at a time is changed.</summary>
internal sealed class StabilityFinder
{
    private readonly WhatIf _whatIf;
    private readonly double[] _low;
    private readonly double[] _best;
    private readonly double[] _high;

    private StabilityFinder(WhatIf whatIf)
    {
        _whatIf = whatIf;
        _best = [.. whatIf.Contest.Shown.Select(s => whatIf.Contest.ValueOf(s, whatIf.Contest.Now))];
        (_low, _high) = ([.. _best], [.. _best]);
    }

    public static ValueList<Stability> Of(WhatIf whatIf, IProgress<WorkProgress>? progress, CancellationToken cancellation)
    {
        if (!whatIf.Contest.HasProbabilities) return default;
        var finder = new StabilityFinder(whatIf);
        if (whatIf.Posterior is { } posterior) finder.Move(posterior, progress, cancellation);
        else
            foreach (var without in whatIf.Contest.Leading.LeaveOneOut) finder.Widen([.. without.Values]);
        return [.. whatIf.Contest.Shown.Select((s, i) =>
            new Stability(s.Hypothesis, new(finder._low[i], finder._best[i], finder._high[i])))];
    }

    // Each thread follows some of the rows by itself; the lowest and the highest of all are the same whoever found them.
    private void Move(LogPosterior posterior, IProgress<WorkProgress>? progress, CancellationToken cancellation)
    {
        var rows = _whatIf.Matrix.Rows;
        var stage = new Stage("items doubted", rows.Count, progress, cancellation);
        new InParallel(cancellation).Each(rows.Count,
            () => (Finder: new StabilityFinder(_whatIf), Doubts: new Doubts(_whatIf.Matrix)),
            (row, mine) =>
            {
                if (rows[row].IsWeighed) mine.Finder.Move(posterior, row, mine.Doubts, cancellation);
                stage.Did();
            },
            mine => Widen(mine.Finder));
    }

    private void Move(LogPosterior posterior, int row, Doubts doubts, CancellationToken cancellation)
    {
        var values = new double[_whatIf.Matrix.Hypotheses.Count];
        posterior.Without(row, values);
        Widen(values);
        doubts.Settle(row, (_, reading) =>
        {
            cancellation.ThrowIfCancellationRequested();
            posterior.Changed(row, reading, values);
            Widen(values);
        });
    }

    private void Widen(double[] values)
    {
        for (var i = 0; i < _best.Length; i++) Widen(i, _whatIf.Contest.ValueOf(_whatIf.Contest.Shown[i], values));
    }

    private void Widen(StabilityFinder other)
    {
        for (var i = 0; i < _best.Length; i++)
        {
            Widen(i, other._low[i]);
            Widen(i, other._high[i]);
        }
    }

    private void Widen(int shown, double value)
        => (_low[shown], _high[shown]) = (Math.Min(_low[shown], value), Math.Max(_high[shown], value));
}
