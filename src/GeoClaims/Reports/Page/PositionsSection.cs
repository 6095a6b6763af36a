namespace GeoClaims;

/// <summary>How stances moved, and where somebody contradicts himself.</summary>
internal static class PositionsSection
{
    public static Html Write(PageState page)
    {
        var report = page.Report;
        if (report.Positions.IsEmpty) return Html.Empty;
        return PageText.Section("positions", "How positions moved", Html.Of($"<dl class=\"moves\">{report.Positions.Select(p => Of(report, p))}</dl>"));
    }

    private static Html Of(CaseReport report, Positions positions)
    {
        var said = positions.Changes.Select(c => c.Sentence).Concat(positions.Contradictions.Select(c => c.Sentence));
        return Html.Of($"<div><dt>{PageText.Own(positions.Actor.Name)}</dt><dd>{PageText.List(said.Select(s => PageText.Sentence(report, s)))}</dd></div>");
    }
}
