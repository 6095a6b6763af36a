using System.Text;

namespace GeoClaims;

/// <summary>Writes a report as Markdown, uncut: the sections of the page, in the page's order.</summary>
internal static class ReportMarkdown
{
    private static readonly Func<CaseReport, ReportSection?>[] s_sections =
    [
        JudgementText.Of, ClaimantsText.Of, PositionsText.Of, MatrixText.Of, TimelineText.Of, GraphText.Of, PlacesText.Of,
        WhatIfText.Of, StakesText.Of, ForecastText.Of, OpenText.Of, SourcesText.Of, MethodText.Of,
    ];

    public static string Write(CaseReport report)
    {
        var text = new StringBuilder();
        Write(HeaderText.Of(report), "# ", text);
        foreach (var section in s_sections)
            if (section(report) is { } written) Write(written, "## ", text);
        if (report.Case.Handling is { } mark) text.Append('\n').Append(MarkdownView.Write(new("", HeaderText.Mark(mark))));
        return text.ToString();
    }

    private static void Write(ReportSection section, string level, StringBuilder text)
    {
        if (text.Length > 0) text.Append('\n');
        text.Append(level).Append(MarkdownText.Escape(section.Title)).Append("\n\n");
        if (section.Lead is { } lead) text.Append(MarkdownView.Write(new("", ViewText.Note(lead)))).Append('\n');
        var isFirst = true;
        foreach (var part in section.Parts.Where(p => p.Blocks.Count > 0))
        {
            if (!isFirst) text.Append('\n');
            isFirst = false;
            if (part.Heading is { } heading) text.Append("### ").Append(MarkdownText.Escape(heading)).Append("\n\n");
            text.Append(MarkdownView.Write(new("", part.Blocks)));
        }
    }
}
