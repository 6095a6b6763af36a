namespace GeoClaims;

/// <summary>Whether exhibits were kept so that they prove something: custody, whole pages, times in order.</summary>
internal sealed class CustodyRules(ClockZone zone, List<Finding> findings)
{
    public static void Check(IReadOnlyCollection<CaseRecord> records, ClockZone zone, List<Finding> findings)
    {
        var rules = new CustodyRules(zone, findings);
        foreach (var record in records)
        {
            if (record is Evidence item) rules.Check(item, item.Exhibits);
            if (record is not Report report) continue;
            rules.Check(report, report.Exhibits);
            rules.CheckTimes(report);
        }
    }

    private void Check(CaseRecord record, ValueList<Exhibit> exhibits)
    {
        if (exhibits.IsEmpty) return;
        for (var i = 0; i < exhibits.Count; i++) CheckCustody(record, exhibits[i], i);
        CheckPages(record, exhibits);
    }

    private void CheckCustody(CaseRecord record, Exhibit exhibit, int place)
    {
        if (exhibit.Transfers.IsEmpty) return;
        foreach (var found in exhibit.VerifyCustody(zone).Breaks)
        {
            var path = RecordPath.To(record, "exhibits", place, $"transfers[{found.Entry}]");
            findings.Add(found.Fault == CustodyFault.SealDoesNotFit
                ? RuleBook.SealsFit.Broken(path, $"{found.Text} Put back what was changed, or add the transfers anew by HandOver.")
                : RuleBook.UnbrokenCustody.Broken(path,
                    $"{found.Text} Correct what was misread, add what is missing, or keep the gap in the open."));
        }
    }

    // The parts of a page are the exhibits of one address; those without an address are taken for one page.
    private void CheckPages(CaseRecord record, ValueList<Exhibit> exhibits)
    {
        var parts = exhibits.Select((Exhibit, Place) => (Exhibit, Place))
            .Where(x => x.Exhibit.Kind is ExhibitKind.PageSource or ExhibitKind.PageCapture or ExhibitKind.WebArchive);
        foreach (var page in parts.GroupBy(x => x.Exhibit.Address ?? "", StringComparer.Ordinal))
        {
            var missing = Missing(page.Key, [.. page.Select(x => x.Exhibit)]);
            if (missing.Count > 0)
                findings.Add(RuleBook.WholePage.Broken(RecordPath.To(record, "exhibits", page.First().Place),
                    $"Of this captured page is missing: {string.Join("; ", missing)}. Add it."));
        }
    }

    private static List<string> Missing(string address, List<Exhibit> parts)
    {
        var captures = parts.FindAll(p => p.Kind == ExhibitKind.PageCapture);
        List<string> missing = [];
        if (Blank.Is(address)) missing.Add("its web address");
        if (captures.Count == parts.Count) missing.Add("its source code");
        if (captures.Count == 0) missing.Add("a full-page capture");
        else if (!captures.Exists(c => c.Captured?.Precision == EdtfPrecision.TimeOfDay))
            missing.Add("the date and time of its full-page capture");
        return missing;
    }

    private void CheckTimes(Report report)
    {
        if (report.Published is not { } published) return;
        for (var i = 0; i < report.Exhibits.Count; i++)
            if (report.Exhibits[i].Captured is { } captured && captured.OrderTo(published, zone.Zone) == TimeOrder.Before)
                findings.Add(RuleBook.TimesInOrder.Broken(RecordPath.To(report, "exhibits", i, "captured"),
                    $"It was captured before it was published: {captured} lies before {published}. Check both times."));
    }
}
