namespace GeoClaims;

/// <summary>How stances moved, and where somebody contradicts himself.</summary>
internal static class PositionsSection
{
    public static Html Write(PageState page)
    {
        var positions = PositionLines.Of(page.Report).ToList();
        if (positions.Count == 0) return Html.Empty;
        return PageText.Section("positions", "How positions moved", Html.Of($"{PageText.OnEverything(page)}<dl "
            + $"class=\"moves\">{positions.Select(p =>
                Html.Of($"<div><dt>{PageText.Own(p.Actor.Name)}</dt><dd>{PageText.List(p.Lines.Select(PageText.Own))}</dd></div>"))}"
            + $"</dl>"));
    }
}
