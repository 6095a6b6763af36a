namespace GeoClaims;

/// <summary>Items of which one denies the other, both rated as likely under one hypothesis.</summary>
internal static class DenialRules
{
    public static void Check(IReadOnlyCollection<CaseRecord> records, List<Finding> findings)
    {
        var likely = records.OfType<Assessment>().Where(IsLikely).ToLookup(a => a.Item);
        var items = records.OfType<Evidence>().Where(i => likely.Contains(i.Id)).ToList();
        var stated = items.ToLookup(i => Denial.Plain(i.Statement), StringComparer.Ordinal);
        foreach (var denial in items)
            foreach (var denied in Denial.DeniedBy(denial.Statement).Distinct().SelectMany(s => stated[s])
                .Where(s => IsOneMatter(s, denial)))
            {
                CheckRatings(denied, denial, likely, findings);
            }
    }

    // What was seen elsewhere or at another time can be otherwise.
    private static bool IsOneMatter(Evidence one, Evidence other)
        => one.Id != other.Id && (one.Observed is null || other.Observed is null || one.Observed == other.Observed)
            && (one.Place is null || other.Place is null || one.Place == other.Place);

    private static bool IsLikely(Assessment assessment)
        => RatedAnswers.Likelihood(assessment.Consistency, assessment.Likelihood) is > .5 + Tie.Width;

    private static void CheckRatings(Evidence denied, Evidence denial, ILookup<Id<Evidence>, Assessment> likely, List<Finding> findings)
    {
        foreach (var one in likely[denial.Id])
            if (likely[denied.Id].FirstOrDefault(a => a.Hypothesis == one.Hypothesis && a.Analyst == one.Analyst) is { } other)
                findings.Add(RuleBook.DenialsRated.Broken(RecordPath.To(one), $"“{denial.Statement}” and “{denied.Statement}” "
                    + $"({denied.Id}) cannot both be true, and {one.Analyst} finds each of them likely under '{one.Hypothesis}': "
                    + $"{new StatedJudgement(one.Consistency, one.Likelihood)}, "
                        + $"and {new StatedJudgement(other.Consistency, other.Likelihood)}. "
                    + "Lower one of the two."));
    }
}
