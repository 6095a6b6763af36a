namespace GeoClaims;

/// <summary>The source summary and the endnotes.</summary>
internal static class SourcesSection
{
    public static Html Write(PageState page)
    {
        var report = page.Report;
        return PageText.Section("sources", "Sources", Html.Of($"<p class=\"summary\">"
            + $"<b>Source summary.</b> {string.Join(' ', report.SourceSummary)}"
            + $"</p>{(report.Endnotes.IsEmpty ? Html.Empty : Html.Of($"<ol class=\"notes\">{report.Endnotes.Select(Note)}</ol>"))}"));
    }

    private static Html Note(Endnote note)
    {
        var report = note.Report;
        return Html.Of($"""
            <li id="n{note.Number}" value="{note.Number}"><p>{PageText.Own(note.Source.Name)}{(report.Author is { } author ? Html.Of($", {PageText.Own(author)}") : Html.Empty)}: “{PageText.Own(report.Title)}”{(report.Published is { } published ? Html.Of($", {published.Text}") : Html.Of($", undated"))}.{Address(report.Address, "")}{Address(report.ArchiveAddress, "copy: ")}{(report.Accessed is { } read ? Html.Of($" Read {read.Text}.") : Html.Empty)}{(report.ContentHash is { } hash ? Html.Of($" <span class=\"mono\">{hash}</span>") : Html.Empty)}</p>
            <p class="small">{note.Descriptor.Select(d => Html.Of($"{PageText.Own(d)} "))}Used for {PageText.Tags(note.UsedBy)}</p>{note.Quotes.Select(PageText.Quote)}</li>

            """);
    }

    // Only what leads to the web is a link; anything else is shown as it is written.
    private static Html Address(string? address, string before)
    {
        if (string.IsNullOrWhiteSpace(address)) return Html.Empty;
        return SafeText.WebAddress(address) is { } link
            ? Html.Of($" {before}<a class=\"web\" href=\"{link}\" rel=\"noreferrer noopener\">{SafeText.Short(address, 80)}</a>.")
            : Html.Of($" {before}{PageText.Own(address)}.");
    }
}
