namespace GeoClaims;

/// <summary>What changes come to: nothing without effect, no record twice, in one order.</summary>
internal static class NetChanges
{
    private static readonly RecordOrder WithinKind = new();

    /// <summary>What changes come to when they are made one after another, as <see cref="CaseFile.With"/> makes them.</summary>
    public static ValueList<CaseChange> Of(CaseState before, IEnumerable<CaseChange> changes)
    {
        var changed = new ChangedRecords(before.Head, before.Find, before.Records).Make(changes);
        return Between(before, changed.Head, changed.After);
    }

    /// <summary>What makes the one case of the other.</summary>
    public static ValueList<CaseChange> Between(CaseState before, CaseFile next)
    {
        var after = next.Records().ToDictionary(r => r.Key, r => (CaseRecord?)r, StringComparer.Ordinal);
        foreach (var record in before.Records) after.TryAdd(record.Key, null);
        return Between(before, CaseHead.Of(next), after);
    }

    private static ValueList<CaseChange> Between(CaseState before, CaseHead head, Dictionary<string, CaseRecord?> after)
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
        if (head.Title != before.Head.Title) changes.Add(CaseChange.Title(head.Title));
        if (!head.Zone.Equals(before.Head.Zone)) changes.Add(CaseChange.Zone(head.Zone));
        if (head.Handling != before.Head.Handling) changes.Add(CaseChange.Handling(head.Handling));
        return [.. changes, .. removed.Select(CaseChange.Remove), .. put.Select(CaseChange.Put)];
    }

    private static int Compare(CaseRecord x, CaseRecord y)
    {
        var byKind = x.RecordKind.CompareTo(y.RecordKind);
        return byKind != 0 ? byKind : WithinKind.Compare(x, y);
    }
}
