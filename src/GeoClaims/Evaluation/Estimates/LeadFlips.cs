namespace GeoClaims;

/// <summary>Which single items hold up the lead. Where the lead is a union, a shift among its parts is no flip.</summary>
internal static class LeadFlips
{
    public static List<(Evidence Item, Hypothesis Instead, bool IsTie)> Of(Contest contest)
    {
        if (!contest.HasProbabilities)
            return [.. contest.Leading.LeaveOneOut.Where(l => l.Flips).Select(l => (l.Item, l.Leaders[0], false))];

        var flips = new List<(Evidence, Hypothesis, bool)>();
        if (!contest.HasLeader) return flips;
        foreach (var without in contest.Leading.LeaveOneOut)
        {
            var values = without.Values;
            if (contest.Falls(values.AsSpan()) && contest.StrongestRival(values.AsSpan()) is { } rival)
                flips.Add((without.Item, rival.Hypothesis, contest.LeadersBy(values.AsSpan()).Contains(contest.Leaders[0])));
        }
        return flips;
    }
}
