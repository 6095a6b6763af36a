namespace GeoClaims;

/// <summary>Writes the brief of a report as plain lines.</summary>
internal static class BriefText
{
    private const int MostLines = 25;

    public static string Of(CaseReport report)
        => string.Join('\n', InWords.Of(InLanguage.Of(report, JudgementSection.Of(report))).Blocks.SelectMany(Lines)
            .Prepend(report.Question.Text));

    // A brief that runs over pages is none; it says what it leaves out.
    private static string[] Cut(string[] lines)
        => lines.Length <= MostLines + 1 ? lines
            : [.. lines.Take(MostLines), $"and {lines.Length - MostLines} more, which ToMarkdown() and the page list in full"];

    private static IEnumerable<string> Lines(ViewBlock block) => block switch
    {
        ViewText { IsNote: true } => [],
        ViewText text => [text.Phrase.Text],
        ViewList list => Cut([.. list.Items.Select(i => $"- {i.Phrase.Text}")]),
        ViewTable table => Cut([.. table.Rows.Select(r => string.Join("  ", r.Cells.Select(c => c.Text).Where(t => t.Length > 0)))]),
        ViewGroup group => group.Blocks.SelectMany(Lines).Prepend(group.Heading.IsEmpty ? "" : $"{group.Heading.Text}:")
            .Where(l => l.Length > 0),
        _ => [],
    };
}
