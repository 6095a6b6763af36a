namespace GeoClaims;

/// <summary>Writes the brief of a report as plain lines.</summary>
internal static class BriefText
{
    public static string Of(CaseReport report)
        => string.Join('\n', InWords.Of(JudgementSection.Of(report)).Blocks.SelectMany(Lines).Prepend(report.Question.Text));

    private static IEnumerable<string> Lines(ViewBlock block) => block switch
    {
        ViewText { IsNote: true } => [],
        ViewText text => [text.Phrase.Text],
        ViewList list => list.Items.Select(i => $"- {i.Phrase.Text}"),
        ViewTable table => table.Rows.Select(r => string.Join("  ", r.Cells.Select(c => c.Text).Where(t => t.Length > 0))),
        ViewGroup group => group.Blocks.SelectMany(Lines).Prepend(group.Heading.IsEmpty ? "" : $"{group.Heading.Text}:")
            .Where(l => l.Length > 0),
        _ => [],
    };
}
