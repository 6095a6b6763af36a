namespace GeoClaims;

/// <summary>All that is missing and all that would change the judgement, in full.</summary>
internal static class OpenSection
{
    public static Html Write(PageState page)
    {
        var report = page.Report;
        var (gaps, changes) = (report.Missing, report.Changes);
        if (gaps.IsEmpty && changes.IsEmpty) return Html.Empty;
        return PageText.Section("open", "What is open", Html.Of($"""
            {PageText.OnEverything(page)}{Listed(report, "What is missing", gaps)}{Listed(report, "What would change the judgement", changes)}
            """));
    }

    private static Html Listed(CaseReport report, string title, ValueList<Sentence> sentences)
        => sentences.IsEmpty
            ? Html.Empty
            : Html.Of($"<h3>{title}</h3>{PageText.List(sentences.Select(s => PageText.Sentence(report, s)))}");
}
