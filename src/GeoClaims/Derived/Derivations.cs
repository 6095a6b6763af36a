namespace GeoClaims;

/// <summary>Whether a report that derives from others only repeats them, or builds on them.</summary>
/// <remarks>It builds on them if some item is cited from it, and from no other report of its family, that says what
/// no item of the others says: such an item weighs in full. Who repeats carries nothing, or what restates.</remarks>
internal sealed class Derivations
{
    private readonly HashSet<Id<Report>> _own = [];

    public Derivations(CaseFile file)
    {
        var (families, same) = (new ReportFamilies(file), new SameThing(file));
        var cited = file.Evidence.Where(e => e.Kind != EvidenceKind.Assumption && e.Restates.IsEmpty)
            .SelectMany(e => e.Citations.Select(c => (e.Id, c.Report)));
        foreach (var reports in cited.GroupBy(c => (same.ClusterOf(c.Id), families.Of(c.Report)), c => c.Report))
            if (reports.Distinct().Take(2).Count() == 1) _own.Add(reports.First());
    }

    /// <summary>Whether the report brings an item of its own.</summary>
    public bool BringsItsOwn(Id<Report> report) => _own.Contains(report);
}
