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

    public static ValueList<Stability> Of(WhatIf whatIf, CancellationToken cancellation)
    {
        if (!whatIf.Contest.HasProbabilities) return default;
        var finder = new StabilityFinder(whatIf);
        if (whatIf.Posterior is { } posterior) finder.Move(posterior, cancellation);
        else
            foreach (var without in whatIf.Contest.Leading.LeaveOneOut) finder.Widen([.. without.Values]);
        return [.. whatIf.Contest.Shown.Select((s, i) =>
            new Stability(s.Hypothesis, new(finder._low[i], finder._best[i], finder._high[i])))];
    }

    private void Move(LogPosterior posterior, CancellationToken cancellation)
    {
        var (matrix, values) = (_whatIf.Matrix, new double[_whatIf.Matrix.Hypotheses.Count]);
        var doubts = new Doubts(matrix);
        for (var row = 0; row < matrix.Rows.Count; row++)
        {
            cancellation.ThrowIfCancellationRequested();
            if (!matrix.Rows[row].IsWeighed) continue;
            var changed = row;
            posterior.Without(row, values);
            Widen(values);
            doubts.Settle(row, (_, reading) =>
            {
                posterior.Changed(changed, reading, values);
                Widen(values);
            });
        }
    }

    private void Widen(double[] values)
    {
        for (var i = 0; i < _best.Length; i++)
        {
            var value = _whatIf.Contest.ValueOf(_whatIf.Contest.Shown[i], values);
            _low[i] = Math.Min(_low[i], value);
            _high[i] = Math.Max(_high[i], value);
        }
    }
}
