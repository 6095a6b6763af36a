namespace GeoClaims;

/// <summary>Looks for the weight of each item at which another hypothesis draws level with the leader.</summary>
internal sealed class Tipping
{
    private const double Heaviest = 10;
    private const int Steps = 16;

    private readonly WhatIf _whatIf;
    private readonly LogPosterior _posterior;
    private readonly double[] _numbers;

    private Tipping(WhatIf whatIf, LogPosterior posterior)
        => (_whatIf, _posterior, _numbers) = (whatIf, posterior, new double[whatIf.Matrix.Hypotheses.Count]);

    public static ValueList<TippingWeight> Of(WhatIf whatIf, IProgress<WorkProgress>? progress, CancellationToken cancellation)
    {
        if (!whatIf.Contest.HasLeader || whatIf.Posterior is not { } posterior) return default;
        var rows = whatIf.Matrix.Rows;
        var (found, stage) = (new TippingWeight?[rows.Count], new Stage("items weighed", rows.Count, progress, cancellation));
        new InParallel(cancellation).Each(found.Length, () => new Tipping(whatIf, posterior), (row, tipping) =>
        {
            if (rows[row].IsWeighed) found[row] = tipping.Of(row);
            stage.Did();
        }, _ => { });
        return [.. found.OfType<TippingWeight>().OrderBy(t => Math.Abs(Math.Log(Math.Max(t.Weight, 1e-3)))).ThenBy(t => t.Item.Id)];
    }

    // Of a weight below 1 and one above, the nearer counts; between grid points the crossing is found by halving.
    private TippingWeight? Of(int row)
    {
        var below = Crossing(row, step => 1 - (double)step / Steps);
        var above = Crossing(row, step => Math.Pow(Heaviest, (double)step / Steps));
        var weight = (below, above) switch
        {
            ({ } b, { } a) => 1 / Math.Max(b, 1e-3) < a ? b : a,
            _ => below ?? above,
        };
        if (weight is not { } tips) return null;
        Margin(row, tips);
        return _whatIf.Contest.StrongestRival(_numbers) is { } rival ? new(_whatIf.Matrix.Rows[row].Item, tips, rival.Hypothesis) : null;
    }

    private double? Crossing(int row, Func<int, double> weightAt)
    {
        for (var step = 1; step <= Steps; step++)
        {
            if (Margin(row, weightAt(step)) > 0) continue;
            var (holds, falls) = (weightAt(step - 1), weightAt(step));
            for (var i = 0; i < 40; i++)
            {
                var middle = (holds + falls) / 2;
                if (Margin(row, middle) > 0) holds = middle;
                else falls = middle;
            }
            return falls;
        }
        return null;
    }

    private double Margin(int row, double weight)
    {
        _posterior.Weighed(row, weight, _numbers);
        return _whatIf.Contest.Margin(_numbers);
    }
}
