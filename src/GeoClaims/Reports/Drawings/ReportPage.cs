namespace GeoClaims;

/// <summary>A report on its way into a page.</summary>
internal sealed class ReportPage(CaseReport report, PageState state)
{
    public CaseReport Report => report;

    /// <summary>Text from the case, in its language and in the direction of its letters.</summary>
    public Html Own(string? text) => PageText.Own(text, report.CaseLanguage);

    /// <summary>A text that may differ in each snapshot.</summary>
    public Html Text(string key, Func<Snapshot, string> text)
        => state.Text(new(key, [.. report.Snapshots.Select(s => SafeText.Plain(text(s)))]));

    /// <summary>Attributes that may differ in each snapshot.</summary>
    public Html Marks(string key, Func<Snapshot, (string Name, string Value)[]> attributes)
        => state.Marks(key, [.. report.Snapshots.Select(attributes)]);
}
