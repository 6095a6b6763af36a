namespace GeoClaims;

/// <summary>Which of several direct judgements by one analyst stands.</summary>
internal static class Latest
{
    /// <summary>The latest judgement of each analyst on a question, in the order of the names; of those whose times do not tell, the
    /// first by its id.</summary>
    public static List<Judgement> ByAnalyst(CaseFile file, Id<Question> question)
        => [.. file.Judgements.Where(j => j.Question == question && !j.Answers.IsEmpty).GroupBy(j => j.Analyst)
            .OrderBy(g => g.Key, StringComparer.Ordinal)
            .Select(g => g.OrderByDescending(j => j.Made?.Latest(file.Zone.Zone)).ThenBy(j => j.Id).First())];
}
