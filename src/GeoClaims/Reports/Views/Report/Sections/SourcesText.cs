namespace GeoClaims;

/// <summary>The source summary and the endnotes, in words.</summary>
internal static class SourcesText
{
    public static ReportSection Of(CaseReport report) => new("Sources", null, new ReportPart(null,
        new ViewText(ViewPhrase.Bold("Source summary.", $" {string.Join(' ', report.SourceSummary)}")),
        Say.List(report.Endnotes.Select(Note))));

    private static ViewPhrase Note(Endnote note)
    {
        var report = note.Report;
        var author = report.Author is null ? "" : $", {PageText.Named(report.Author)}";
        var dated = report.Published is { } published ? $", {published.Text}" : ", undated";
        var read = report.Accessed is { } accessed ? $" Read {accessed.Text}." : "";
        var hash = report.ContentHash is { } content ? $" {content}" : "";
        var quotes = string.Concat(note.Quotes.Select(q => $" {Say.Quote(q)}"));
        return new([new ViewSpan($"[{note.Number}]", ViewTone.Bold),
            new ViewSpan($" {PageText.Named(note.Source.Name)}{author}: “{PageText.Named(report.Title)}”{dated}."),
            .. Address(report.Address, ""), .. Address(report.ArchiveAddress,
                "copy: "), new ViewSpan($"{read}{hash} {string.Concat(note.Descriptor.Select(d => $"{PageText.Named(d)} "))}Used "
                    + $"for {string.Join(" ", note.UsedBy)}{quotes}")]);
    }

    // Only what leads to the web is a link; anything else is shown as it is written.
    private static ViewSpan[] Address(string? address, string before)
        => string.IsNullOrWhiteSpace(address)
            ? []
            : [new ViewSpan($" {before}"), new ViewSpan(PageText.Named(address), Link: address), new ViewSpan(".")];
}
