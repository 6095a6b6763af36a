namespace GeoClaims;

/// <summary>Behind an item: why it is rated so, where it is reported, what it is worth.</summary>
internal static class ItemDetails
{
    public static Html Write(PageState page, TaggedItem item)
    {
        var (report, row) = (page.Report, item.Result.Row);
        var sources = item.SourceNames.IsEmpty ? "assumed" : string.Join(", ", item.SourceNames.Take(2)) + (item.SourceNames.Count > 2 ? $" and {item.SourceNames.Count - 2} more" : "");
        return Html.Of($"""
            <details><summary>{item.Known} · {PageText.Own(sources)} · grade {item.Grade}</summary>
            <dl class="why">{report.Answers.Where(a => a.Column is not null).Select(a => Reasons(item, a))}</dl>
            <p>Trust: {row.Trust.Value.ToString()}, set by {row.Trust.GovernedBy}.{(item.IsRepeat ? " It says again what a more trusted item says, and adds nothing to it." : "")}{Checks(item.Item)}</p>
            {item.Item.Citations.Select(c => c.Quote).OfType<Quote>().Distinct().Select(PageText.Quote)}
            {Notes(page, item)}</details>
            """);
    }

    private static Html Reasons(TaggedItem item, TaggedAnswer answer)
    {
        var cell = item.Result.Row.Cells[answer.Column!.Value];
        if (cell.Assessments.IsEmpty || cell.State == CellState.NotApplicable) return Html.Empty;
        return Html.Join(cell.Assessments.Select(a => Html.Of($"<div><dt>{answer.Tag} {(a.Consistency is { } rating ? rating.Words : a.Likelihood?.ToString() ?? "")}{(cell.Assessments.Count > 1 ? Html.Of($" ({PageText.Own(a.Analyst)})") : Html.Empty)}</dt><dd>{PageText.Own(a.Because ?? "no reason is given")}</dd></div>")));
    }

    private static Html Checks(Evidence item)
        => item.Checks.IsEmpty ? Html.Empty : Html.Of($" Checked: {string.Join("; ", item.Checks.Select(c => $"{Words.Of(c.Kind)} by {c.By}: {Words.Of(c.Result)}"))}.");

    private static Html Notes(PageState page, TaggedItem item)
    {
        var notes = page.NotesOf(item.Tag).Select(n => Html.Of($"<a href=\"#n{n}\">[{n}]</a>")).ToList();
        return notes.Count == 0 ? Html.Empty : Html.Of($"<p>Reported in {Html.Join(notes, " ")}</p>");
    }
}
