namespace GeoClaims;

/// <summary>Which single items hold up the lead. Where the lead is a union, a shift among its parts is no flip.</summary>
internal static class LeadFlips
{
    public static List<(Evidence Item, Hypothesis Instead, bool IsTie)> Of(Evaluation evaluation, MethodResult leading)
    {
        if (evaluation.Estimates.IsEmpty)
            return [.. leading.LeaveOneOut.Where(l => l.Flips).Select(l => (l.Item, l.Leaders[0], false))];

        var flips = new List<(Evidence, Hypothesis, bool)>();
        if (evaluation.Contest is not { HasLeader: true } contest) return flips;
        foreach (var without in leading.LeaveOneOut)
        {
            var values = without.Values;
            if (contest.Falls(values.AsSpan()) && contest.StrongestRival(values.AsSpan()) is { } rival)
                flips.Add((without.Item, rival.Hypothesis, contest.LeadersBy(values.AsSpan()).Contains(contest.Leaders[0])));
        }
        return flips;
    }
}
