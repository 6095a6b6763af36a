namespace GeoClaims;

/// <summary>Writes a report as one page: one file, no network, useful without its script.</summary>
internal static class PageWriter
{
    public static Html Write(CaseReport report, CancellationToken cancellation)
    {
        var page = new PageState(report.Snapshots.Count);
        var blocks = new PageBlocks(report, page, cancellation);
        var header = Header(report, blocks);
        var sections = ReportSections.Of(report, cancellation).Select(s => (s.Key, s.Name, Html: blocks.Section(s))).ToList();
        var menu = sections.Select(s => Html.Of($"<a href=\"#{s.Key}\">{s.Name}</a>"));
        var replay = Replay(report);
        var direction = report.Options.RightToLeft ? "rtl" : "ltr";
        var paper = PageAssets.Paper(report.Case.Handling, report.Question.Text);
        return Html.Of($"""
            <!DOCTYPE html>
            <html lang="en" dir="{direction}"><head><meta charset="utf-8">
            <meta http-equiv="Content-Security-Policy" content="{Html.Trusted(PageAssets.PolicyWith(paper))}">
            <meta name="viewport" content="width=device-width, initial-scale=1"><meta name="referrer" content="no-referrer">
            <meta name="color-scheme" content="light dark"><meta name="generator" content="GeoClaims">
            <title>{SafeText.Named(report.Question.Text)}</title><style>{Html.Trusted(PageAssets.Style)}</style>
            <style>{Html.Trusted(paper)}</style></head>
            <body><a class="skip" href="#judgement">To the judgement</a>
            {header}{replay}<nav aria-label="Sections"><div class="in">{menu}</div></nav>
            <main class="in">{LikelihoodChart.Symbols(report.Scale)}
            {sections.Select(s => s.Html)}</main>{(report.Case.Handling is null ? Html.Empty : Html.Of($"<footer>{Mark(report)}</footer>"))}
            <script type="application/json" id="report-data">{PageData.Write(report, page)}</script>
            <script>{Html.Trusted(PageAssets.Script)}</script>
            </body></html>

            """);
    }

    private static Html Header(CaseReport report, PageBlocks blocks)
    {
        var section = InLanguage.Of(report, HeaderSection.Of(report));
        return Html.Of($"""
            <header>{Mark(report)}<div class="in"><p class="eyebrow">GeoClaims case report</p>
            <h1>{PageText.Own(section.Title, report.CaseLanguage)}</h1>{blocks.Write(section.Blocks, 2)}</div></header>

            """);
    }

    private static Html Language(CaseReport report)
        => report.Sentences.IsEnglish ? Html.Empty : PageText.Language(report.Sentences.Language);

    private static Html Mark(CaseReport report)
        => report.Case.Handling is { } mark ? Html.Of($"<p class=\"handling\">{SafeText.Named(mark)}</p>") : Html.Empty;

    // Steps, not days: each stands for a moment at which something on the question became known.
    private static Html Replay(CaseReport report)
    {
        if (report.Snapshots.Count == 1) return Html.Empty;
        var most = Math.Max(1, report.Snapshots.Max(s => s.NewItems));
        var width = 100.0 / report.Snapshots.Count;
        var bars = report.Snapshots.Select((s, i) => Html.Of($"<rect "
            + $"x=\"{PageText.Percent((i * width) + (width * 0.2))}\" width=\"{PageText.Percent(width * 0.6)}\" "
            + $"y=\"{14 - (13.0 * s.NewItems / most)}\" height=\"{1 + (13.0 * s.NewItems / most)}\"/>"));
        return Html.Of($"""
            <div class="replay" data-script hidden role="region" aria-label="Replay"><div class="in">
            <button type="button" id="back" aria-label="One step back"><span aria-hidden="true">◀</span></button>
            <div class="track"><label for="step">Show what was known as of <b data-step-label>{report.Now.Label}</b></label>
            <svg width="100%" height="15" aria-hidden="true">{bars}</svg>
            <input type="range" id="step" min="0" max="{report.Snapshots.Count - 1}" value="{report.Snapshots.Count - 1}" step="1"
            aria-valuetext="{report.Now.Label}, {report.Now.KnownItems} items known"></div>
            <button type="button" id="next" aria-label="One step forward"><span aria-hidden="true">▶</span></button>
            <p class="state"{Language(report)} role="status"><span data-step-label>{report.Now.Label}</span> <b data-said></b>
            <span data-of></span></p></div></div>
            """);
    }
}
