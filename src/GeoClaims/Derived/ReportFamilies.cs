namespace GeoClaims;

/// <summary>Reports that derive from one another, directly or through others.</summary>
internal sealed class ReportFamilies
{
    private readonly DisjointSets<Id<Report>> _reports = new();

    public ReportFamilies(CaseFile file)
    {
        foreach (var report in file.Reports)
            foreach (var earlier in report.DerivedFrom) _reports.Join(report.Id, earlier);
    }

    /// <summary>One report that stands for the family.</summary>
    public Id<Report> Of(Id<Report> report) => _reports.Find(report);
}
