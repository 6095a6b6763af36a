namespace GeoClaims;

public sealed partial class CaseReport
{
    private ReportSection[]? _sections;

    /// <summary>The report as data, section by section, for whoever writes it in another form: what
    /// <see cref="ToMarkdown()"/> writes, and what the page holds besides its drawings.</summary>
    public ValueList<ReportSection> Sections => [.. SectionsInWords(CancellationToken.None)];

    internal ReportSection[] SectionsInWords(CancellationToken cancellation)
        => _sections ??= [.. ReportSections.Of(this, cancellation).Select(InWords.Of)];

    /// <summary>The question and the brief, line by line: what a console has room for on one screen.</summary>
    public override string ToString() => BriefText.Of(this);
}
