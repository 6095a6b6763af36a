namespace GeoClaims;

/// <summary>What changes come to: nothing without effect, no record twice, in one order.</summary>
internal static class NetChanges
{
    private static readonly RecordOrder WithinKind = new();

    /// <summary>What changes come to when they are made one after another, as <see cref="CaseFile.With"/> makes them.</summary>
    public static ValueList<CaseChange> Of(CaseState before, IEnumerable<CaseChange> changes)
    {
        var (title, zone, handling) = (before.Title, before.Zone, before.Handling);
        var after = new Dictionary<string, CaseRecord?>(StringComparer.Ordinal);
        foreach (var change in changes)
        {
            if (change is null) throw new ArgumentException("A change is null.", nameof(changes));
            if (change.Record is { } put) after[put.Key] = put;
            if (change.Removed is { } removed && (after.TryGetValue(removed.Key, out var record) ? record : before.Find(removed.Key))?.RecordKind == removed.Kind) after[removed.Key] = null;
            title = change.NewTitle ?? title;
            zone = change.NewZone ?? zone;
            if (change.NewHandling.IsSet) handling = change.NewHandling.Mark;
        }
        return Between(before, title, zone, handling, after);
    }

    /// <summary>What makes the one case of the other.</summary>
    public static ValueList<CaseChange> Between(CaseState before, CaseFile next)
    {
        var after = next.Records().ToDictionary(r => r.Key, r => (CaseRecord?)r, StringComparer.Ordinal);
        foreach (var record in before.Records) after.TryAdd(record.Key, null);
        return Between(before, next.Title, next.Zone, next.Handling, after);
    }

    private static ValueList<CaseChange> Between(CaseState before, string title, ClockZone zone, string? handling, Dictionary<string, CaseRecord?> after)
    {
        var (removed, put) = (new List<CaseRecord>(), new List<CaseRecord>());
        foreach (var (key, record) in after)
        {
            var old = before.Find(key);
            if (Equals(record, old)) continue;
            if (record is not null) put.Add(record);
            else if (old is not null) removed.Add(old);
        }
        removed.Sort(Compare);
        put.Sort(Compare);
        List<CaseChange> changes = [];
        if (title != before.Title) changes.Add(CaseChange.Title(title));
        if (!zone.Equals(before.Zone)) changes.Add(CaseChange.Zone(zone));
        if (handling != before.Handling) changes.Add(CaseChange.Handling(handling));
        return [.. changes, .. removed.Select(CaseChange.Remove), .. put.Select(CaseChange.Put)];
    }

    private static int Compare(CaseRecord x, CaseRecord y)
    {
        var byKind = x.RecordKind.CompareTo(y.RecordKind);
        return byKind != 0 ? byKind : WithinKind.Compare(x, y);
    }
}
