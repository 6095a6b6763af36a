namespace GeoClaims;

/// <summary>Which single items hold up the lead. Where the lead is a union, a shift among its parts is no flip.</summary>
internal static class LeadFlips
{
    public static List<(Evidence Item, Hypothesis Instead, bool IsTie)> Of(Evaluation evaluation, MethodResult leading)
    {
        if (evaluation.Estimates.IsEmpty)
            return [.. leading.LeaveOneOut.Where(l => l.Flips).Select(l => (l.Item, l.Leaders[0], false))];

        var roots = new EstimateTree(evaluation).Roots;
        var flips = new List<(Evidence, Hypothesis, bool)>();
        if (roots.Count < 2 || EstimateTree.Tied(roots[0], roots[1])) return flips;
        var leaves = roots.Select(r => evaluation.Matrix.Tree.LeavesOf(r.Hypothesis)).ToArray();
        foreach (var without in leading.LeaveOneOut)
        {
            var sums = leaves.Select(l => l.Sum(h => without.Values[h])).ToArray();
            var rival = Array.IndexOf(sums, sums.Skip(1).Max(), 1);
            if (sums[rival] > sums[0] - 1e-9) flips.Add((without.Item, roots[rival].Hypothesis, sums[rival] < sums[0] + 1e-9));
        }
        return flips;
    }
}
