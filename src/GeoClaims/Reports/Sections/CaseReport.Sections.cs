namespace GeoClaims;

public sealed partial class CaseReport
{
    /// <summary>The report as data, section by section, for whoever writes it in another form: what
    /// <see cref="ToMarkdown"/> writes, and what the page holds besides its drawings.</summary>
    public ValueList<ReportSection> Sections => [.. ReportSections.Of(this).Select(InWords.Of)];
}
