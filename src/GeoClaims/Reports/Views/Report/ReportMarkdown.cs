using System.Text;

namespace GeoClaims;

/// <summary>Writes a report as Markdown, uncut: the sections of the page, in the page's order.</summary>
internal static class ReportMarkdown
{
    public static string Write(CaseReport report, CancellationToken cancellation)
    {
        var text = new StringBuilder();
        var mark = report.Case.Handling is { } handling ? ViewText.Lead(SafeText.Named(handling)) : null;
        Write(InWords.Of(InLanguage.Of(report, HeaderSection.Of(report))), "# ", mark, text, cancellation);
        foreach (var section in report.SectionsInWords(cancellation))
            Write(section, "\n## ", section.Lead is { } lead ? ViewText.Note(lead) : null, text, cancellation);
        if (mark is not null) MarkdownView.Write(mark, text.Append('\n'));
        return text.ToString().TrimEnd('\n') + "\n";
    }

    private static void Write(ReportSection section, string level, ViewText? first, StringBuilder text,
        CancellationToken cancellation)
    {
        text.Append(level).Append(MarkdownText.Escape(section.Title)).Append("\n\n");
        if (first is not null) MarkdownView.Write(first, text);
        foreach (var block in section.Blocks)
        {
            cancellation.ThrowIfCancellationRequested();
            MarkdownView.Write(block, text);
        }
        text.Length -= text[^2] == '\n' ? 1 : 0;
    }
}
