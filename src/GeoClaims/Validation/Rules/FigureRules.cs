namespace GeoClaims;

/// <summary>Numbers with which a party contradicts itself.</summary>
internal static class FigureRules
{
    public static void Check(IReadOnlyCollection<CaseRecord> records, CaseIndex index, ClockZone zone, List<Finding> findings)
    {
        Claim[] claims = [.. records.OfType<Claim>().DistinctBy(c => c.Id)];
        if (!Array.Exists(claims, c => c.Figure is not null)) return;
        var standing = new StandingClaims(claims, zone);
        foreach (var onOne in claims.GroupBy(c => c.Proposition))
        {
            var grows = index.Find(onOne.Key.Value) is Proposition { Quantity.Grows: true };
            var figures = new FigureClaims(onOne, standing, grows, zone);
            foreach (var (lower, higher) in figures.Contradictions)
            {
                var (one, other) = lower.Id < higher.Id ? (lower, higher) : (higher, lower);
                findings.Add(RuleBook.OneFigureAtOnce.Broken(RecordPath.To(other, "figure"),
                    $"'{other.Claimant}' says {Stated(other)}, and "
                    + $"{Stated(one)} in '{one.Id}'. Correct one, let the later revise the other, or state the times of day."));
            }
            foreach (var (earlier, later) in figures.Shrinkings)
                findings.Add(RuleBook.GrowingFigure.Broken(RecordPath.To(later, "figure"), $"'{later.Claimant}' says {Stated(later)} after "
                    + $"{Stated(earlier)} in '{earlier.Id}', of a number that only grows. Let it revise that claim, or check both."));
        }
    }

    private static string Stated(Claim claim) => $"{claim.Figure} ({claim.Made?.Text ?? "undated"})";
}
