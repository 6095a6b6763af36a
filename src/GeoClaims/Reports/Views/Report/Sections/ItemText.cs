namespace GeoClaims;

/// <summary>Behind an item: why it is rated so, where it is reported, what it is worth, in words.</summary>
internal static class ItemText
{
    private const int MostSources = 2;

    public static ViewList? Of(CaseReport report, TaggedItem item, IEnumerable<int> notes)
        => Say.List([.. Lines(report, item, notes)], $"{item.Tag} {PageText.Named(item.Item.Statement)}");

    private static IEnumerable<ViewPhrase> Lines(CaseReport report, TaggedItem item, IEnumerable<int> notes)
    {
        var (row, names) = (item.Result.Row, item.SourceNames);
        var sources = names.IsEmpty ? "assumed" : string.Join(", ", names.Take(MostSources))
            + (names.Count > MostSources ? $" and {names.Count - MostSources} more" : "");
        yield return $"{item.Known} · {PageText.Named(sources)} · grade {item.Grade}";
        foreach (var reason in report.Answers.Where(a => a.Column is not null).SelectMany(a => Reasons(row.Cells[a.Column ?? 0], a.Tag)))
            yield return reason;
        yield return $"Trust: {row.Trust.Value}, set by {row.Trust.GovernedBy}.{(item.IsRepeat
            ? " It says again what a more trusted item says, and adds nothing to it."
            : "")}{Checks(item.Item)}";
        if (Say.Quotes(item.Item.Citations) is { Length: > 0 } quotes) yield return quotes;
        if (string.Join(" ", notes.Select(n => $"[{n}]")) is { Length: > 0 } reported) yield return $"Reported in {reported}";
    }

    private static IEnumerable<ViewPhrase> Reasons(MatrixCell cell, string tag)
        => cell.State == CellState.NotApplicable ? [] : cell.Assessments.Select(a => ViewPhrase.Bold(
        $"{tag} {a.Consistency?.Words ?? a.Likelihood?.ToString() ?? ""}{(cell.Assessments.Count > 1
            ? $" ({PageText.Named(a.Analyst)})"
            : "")}:", $" {PageText.Named(a.Because ?? "no reason is given")}"));

    private static string Checks(Evidence item)
        => item.Checks.IsEmpty
            ? ""
            : $" Checked: {string.Join("; ", item.Checks.Select(c => $"{Words.Of(c.Kind)} by {c.By}: {Words.Of(c.Result)}"))}.";
}
