namespace GeoClaims;

/// <summary>The question, what the report is about, and from what it was made, in words.</summary>
internal static class HeaderText
{
    public static ReportSection Of(CaseReport report) => new(PageText.Named(report.Question.Text), null, new ReportPart(null,
        report.Case.Handling is { } mark ? Mark(mark) : null,
        ViewText.Plain($"{PageText.Named(report.Account[0])} {string.Join(' ', report.Account.Skip(1))}"),
        ViewTable.Facts(
            ("As of", report.Now.Label),
            ("Evidence known", $"{report.Now.KnownItems} of {report.Now.KnownItems}"),
            ("Sources", $"{report.Endnotes.Select(e => e.Source.Id).Distinct().Count()}"),
            ("Parties with claims", $"{report.Claimants.Count}"),
            ("SHA-256 of the case", report.Fingerprint[..12]))));

    public static ViewText Mark(string mark) => ViewText.Lead(PageText.Named(mark));
}
