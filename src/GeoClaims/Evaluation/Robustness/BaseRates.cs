namespace GeoClaims;

/// <summary>Sweeps over the prior of the leader.</summary>
internal static class BaseRates
{
    private static readonly double[] Priors = [.01, .02, .05, .10, .20, .30, .40, .50, .60, .70, .80, .90, .95, .98, .99];

    public static BaseRateSweep? Of(WhatIf whatIf, IProgress<WorkProgress>? progress, CancellationToken cancellation)
    {
        if (!whatIf.Contest.HasLeader || whatIf.Posterior is null) return null;
        var leader = whatIf.Contest.Leader;
        var (points, stage) = (new BaseRate[Priors.Length], new Stage("base rates", Priors.Length, progress, cancellation));
        new InParallel(cancellation).Each(points.Length, i =>
        {
            points[i] = At(Priors[i]);
            stage.Did();
        });
        return new() { Hypothesis = leader.Hypothesis, Points = new(points), LeadsFrom = LeadsFrom() };

        Probability? LeadsFrom()
        {
            var first = Array.FindIndex(points, p => p.Leads);
            if (first == 0) return null;
            var (falls, leads) = first < 0 ? (Priors[^1], 1.0) : (Priors[first - 1], Priors[first]);
            while (leads - falls > 1e-4)
            {
                cancellation.ThrowIfCancellationRequested();
                var middle = (leads + falls) / 2;
                if (At(middle).Leads) leads = middle;
                else falls = middle;
            }
            return new(leads);
        }

        BaseRate At(double prior)
        {
            var numbers = whatIf.NumbersFrom(Scaled(whatIf.Matrix.Priors, leader.Columns, whatIf.Contest.Whole?.Columns, prior),
                cancellation);
            return numbers.Length == 0 ? new(new(prior), new(prior), false) : new(new(prior), new(whatIf.Contest.ValueOf(leader, numbers)),
                whatIf.Contest.LeadersBy(numbers) is [var only] && only == whatIf.Contest.Leaders[0]);
        }
    }

    // The leader's parts keep their proportions among themselves, and so do all the others on its level.
    private static ValueList<Probability> Scaled(ValueList<Probability> priors, int[] mine, int[]? level, double share)
    {
        level ??= [.. Enumerable.Range(0, priors.Count)];
        int[] others = [.. level.Except(mine)];
        var (inside, outside) = (mine.Sum(h => priors[h].Value), others.Sum(h => priors[h].Value));
        Probability[] scaled = [.. priors];
        foreach (var h in level)
        {
            var isMine = mine.Contains(h);
            var (whole, of, count) = isMine ? (share, inside, mine.Length) : (1 - share, outside, others.Length);
            whole *= inside + outside;
            scaled[h] = new(Math.Clamp(of > 0 ? whole * priors[h].Value / of : whole / count, 0, 1));
        }
        return new(scaled);
    }
}
