namespace GeoClaims;

internal sealed class ReportRules : RecordRules<Report>
{
    public ReportRules()
    {
        Needs(r => r.Title, "The title of the report");
        RuleFor(r => r.ContentHash).IsHash();
        Each(r => r.Exhibits, new ExhibitRules());
    }
}
