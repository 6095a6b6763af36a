namespace GeoClaims;

/// <summary>Behind an item: why it is rated so, where it is reported, what it is worth.</summary>
internal static class ItemDetails
{
    public static Html Write(PageState page, TaggedItem item)
    {
        var row = item.Result.Row;
        var sources = item.SourceNames.IsEmpty ? "assumed" : string.Join(", ", item.SourceNames.Take(2))
            + (item.SourceNames.Count > 2 ? $" and {item.SourceNames.Count - 2} more" : "");
        return Html.Of($"""
            <details><summary>{item.Known} · {PageText.Own(sources)} · grade {item.Grade}</summary>
            <dl class="why">{Reasons(page, item)}</dl>
            <p>Trust: {row.Trust.Value.ToString()}, set by {row.Trust.GovernedBy}.{(item.IsRepeat ? " It says again what a more trusted item says, and adds nothing to it." : "")}{Checks(item.Item)}</p>
            {item.Item.Citations.Select(c => c.Quote).OfType<Quote>().Distinct().Select(PageText.Quote)}
            {Notes(page, item)}</details>
            """);
    }

    // What is said of several answers alike is said once.
    private static IEnumerable<Html> Reasons(PageState page, TaggedItem item)
        => page.Report.Answers.Where(a => a.Column is { } column && item.Result.Row.Cells[column].State == CellState.Rated)
            .SelectMany(a => item.Result.Row.Cells[a.Column!.Value].Assessments.Select(x => (a.Tag, Assessment: x)))
            .GroupBy(x => (x.Assessment.Analyst, Words: x.Assessment.Consistency is { } rating
                ? rating.Words
                : x.Assessment.Likelihood?.ToString() ?? "", Because: x.Assessment.Because ?? "no reason is given"))
            .Select(g =>
                Html.Of($"<div><dt>{string.Join(", ", g.Select(x => x.Tag))} {g.Key.Words}{(page.NamesAnalysts
                    ? Html.Of($" ({PageText.Own(g.Key.Analyst)})")
                    : Html.Empty)}</dt><dd>{PageText.Own(g.Key.Because)}</dd></div>"));

    private static Html Checks(Evidence item)
        => item.Checks.IsEmpty
            ? Html.Empty
            : Html.Of($" Checked: {string.Join("; ", item.Checks.Select(c => $"{Words.Of(c.Kind)} by {c.By}: {Words.Of(c.Result)}"))}.");

    private static Html Notes(PageState page, TaggedItem item)
    {
        var notes = page.NotesOf(item.Tag).Select(n => Html.Of($"<a href=\"#n{n}\">[{n}]</a>")).ToList();
        return notes.Count == 0 ? Html.Empty : Html.Of($"<p>Reported in {Html.Join(notes, " ")}</p>");
    }
}
