using static GeoClaims.ReportPhrases;

namespace GeoClaims;

/// <summary>The source summary and the endnotes.</summary>
internal static class SourcesSection
{
    private const int ShortAddress = 80;

    public static ReportSection Of(CaseReport report) => new("sources", "Sources", "Sources",
        new ViewText(Summary(report)) { Class = "summary" },
        List(report.Endnotes.Select(n => Note(report.Case, n)), "notes", isOrdered: true));

    // Each piece of it by itself, since what each says varies with the case.
    private static ViewPhrase Summary(CaseReport report) => ViewPhrase.Of([Bold("Source summary."), .. report.SourceSummary
        .SelectMany((s, i) => i > 0 || !s.Contains(": ", StringComparison.Ordinal) ? [new(" "), new(s)] : Graded(s))]);

    private static IEnumerable<ViewSpan> Graded(string drawsOn)
    {
        var at = drawsOn.IndexOf(": ", StringComparison.Ordinal);
        ViewSpan[] before = [new(" "), new(drawsOn[..at]), new(": ")];
        var grades = drawsOn[(at + 2)..].TrimEnd('.').Split(", ");
        return [.. before, .. grades.SelectMany((g, i) => (ViewSpan[])[new(i == 0 ? "" : ", "), new(g)]), new(".")];
    }

    private static ViewItem Note(CaseFile file, Endnote note)
    {
        var report = note.Report;
        var author = report.Author is { } by ? ViewPhrase.Of($", {Own(by)}") : default;
        var published = report.Published is { } day ? $", {day.InWords}{Clock(file, report, day)}." : ", undated.";
        var read = report.Accessed is { } on ? $" Read on {on.InWords}." : "";
        var hash = report.ContentHash is { } sum ? Styled($" {sum}", "mono") : null;
        return new(ViewPhrase.Of($"{Own(note.Source.Name)}{author}: “{
                new ViewSpan(SafeText.Named(report.Title)) { IsForeign = true, Language = report.Language }}”{published}{
                Address(report.Address, "")}{
                Address(report.ArchiveAddress, "copy: ")}{read}{hash}"),
            [Small($"{Descriptor(note)}Used for {Tags(note.UsedBy)}"), .. note.Quotes.Select(ReportPhrases.Quote)])
            { Mark = $"[{note.Number}]", Anchor = $"n{note.Number}" };
    }

    // The clock on which it is dated, where that is not the one of the case.
    private static string Clock(CaseFile file, Report report, EdtfTime day)
        => day.NeedsZone && file.ZoneOf(report).Id is var zone && zone != file.Zone.Id ? $" ({zone})" : "";

    private static ViewPhrase Descriptor(Endnote note) => ViewPhrase.Of(note.Descriptor.SelectMany(d => (ViewSpan[])[Own(d), new(" ")]));

    // Only what leads to the web is a link; anything else is shown as it is written.
    private static ViewPhrase Address(string? address, string before)
    {
        if (string.IsNullOrWhiteSpace(address)) return default;
        var shown = SafeText.WebAddress(address) is null
            ? Own(address)
            : new ViewSpan(SafeText.Short(address, ShortAddress), link: address) { Class = "web" };
        return ViewPhrase.Of($" {before}{shown}.");
    }
}
