namespace GeoClaims;

/// <summary>What was known when, and how the judgement moved with it.</summary>
internal static class TimelineSection
{
    public static Html Write(PageState page)
    {
        var report = page.Report;
        var line = report.Timeline;
        if (line.Rows.IsEmpty) return Html.Empty;
        return PageText.Section("timeline", "What was known when", Html.Of($"""
            <svg class="defs" aria-hidden="true" width="0" height="0"><symbol id="span">{line.Fields.Select((f, i) => Html.Of($"<rect class=\"f{i % 2}\" x=\"{PageText.Percent(f.Left)}\" width=\"{PageText.Percent(f.Width)}\" height=\"100%\"/>"))}{(line.Focus is { } focus ? Html.Of($"<line class=\"focus\" x1=\"{PageText.Percent(focus)}\" x2=\"{PageText.Percent(focus)}\" y1=\"0\" y2=\"100%\"/>") : Html.Empty)}</symbol></svg>
            <table class="time" role="table"><thead role="rowgroup"><tr role="row"><th role="columnheader" scope="col">Known</th><th role="columnheader" scope="col"><span class="vh">Tag</span></th><th role="columnheader" scope="col"><span class="vh">What</span></th><th role="columnheader" scope="col" class="axis"><span class="vh">When it happened and when it became known</span>{Axis(line)}</th></tr></thead><tbody role="rowgroup">
            {line.Rows.Select((r, i) => Row(page, r, i))}</tbody></table>
            <p class="caption"><span aria-hidden="true">○</span> happened, <span aria-hidden="true">●</span> became known, <span aria-hidden="true">◆</span> a claim, <span aria-hidden="true">━</span> the time within which it happened. The scale is cut where a field ends: fields are as wide as much happens in them. Clock: {line.Zone}.</p>
            {EstimateChart.Write(page)}
            """), "Sorted by the moment each item became known.");
    }

    private static Html Axis(Timeline line) => Html.Of($"""
        <svg width="100%" height="40" aria-hidden="true"><use href="#span" width="100%" height="40"/>{line.Fields.Select(f => Html.Of($"<text class=\"fl\" x=\"{PageText.Percent(f.Left + (f.Width / 2))}\" y=\"13\" text-anchor=\"middle\">{(f.Width < 9 ? "" : f.Label)}</text>{f.Ticks.Select(t => Html.Of($"<text class=\"n\" x=\"{PageText.Percent(t.At)}\" y=\"29\" text-anchor=\"middle\">{t.Label}</text><line class=\"tick\" x1=\"{PageText.Percent(t.At)}\" x2=\"{PageText.Percent(t.At)}\" y1=\"33\" y2=\"40\"/>"))}"))}</svg>
        """);

    private static Html Row(PageState page, TimelineRow row, int index)
    {
        var kind = row.Record switch { Event => "Event", Claim => "Claim", _ => "" };
        var tag = row.Record is Evidence && row.Tag is { } t ? PageText.Tag(t) : row.Record is Claim
            && row.Tag is { } c ? Html.Of($"<a href=\"#{c}\">{kind}</a>") : Html.Of($"{kind}");
        return Html.Of($"""
            <tr role="row" id="t{index}"{(row.IsFocus ? Html.Trusted(" class=\"is-focus\"") : row.Record is Event ? Html.Trusted(" class=\"is-event\"") : Html.Empty)}{PageText.From(row.FirstSnapshot)}><td role="cell" class="when">{row.Known}{(row.KnownTime.Length == 0 ? Html.Empty : Html.Of($" <span>{row.KnownTime}</span>"))}</td><td role="cell" class="kind">{tag}</td><td role="cell" class="what">{PageText.Own(row.Text)}{(row.Happened.Length == 0 ? Html.Empty : Html.Of($" <span class=\"happened\">happened {row.Happened}</span>"))}</td><td role="cell" class="axis">{Marks(row)}</td></tr>

            """);
    }

    private static Html Marks(TimelineRow row)
    {
        var (from, to, known) = (row.FromAt, row.ToAt, row.KnownAt);
        var link = from is { } f && known is { } k && k - f > 0.8
            ? Html.Of($"<line class=\"delay\" x1=\"{PageText.Percent(f)}\" x2=\"{PageText.Percent(k)}\" y1=\"14\" y2=\"14\"/>")
            : Html.Empty;
        var span = from is { } a && to is { } b && b - a > 0.8 ? Html.Of($"<rect class=\"within\" x=\"{PageText.Percent(a)}\" "
            + $"width=\"{PageText.Percent(b - a)}\" y=\"11.5\" height=\"5\" rx=\"2.5\"/>") : Html.Empty;
        var ring = from is { } r && (known is null || known - r > 0.8)
            ? Html.Of($"<circle class=\"{(row.IsRough ? "ring rough" : "ring")}\" cx=\"{PageText.Percent(r)}\" cy=\"14\" r=\"4\"/>")
            : Html.Empty;
        var dot = known is not { } at ? Html.Empty : row.Record is Claim
            ? Html.Of($"<svg x=\"{PageText.Percent(at)}\" y=\"14\" overflow=\"visible\">"
                + $"<path class=\"dot\" d=\"M0-6 6 0 0 6-6 0z\"/></svg>")
            : Html.Of($"<circle class=\"dot\" cx=\"{PageText.Percent(at)}\" cy=\"14\" r=\"{(row.IsFocus ? 7 : 5)}\"/>");
        return Html.Of($"<svg aria-hidden=\"true\"><use href=\"#span\"/>{link}{span}{ring}{dot}</svg>");
    }
}
