namespace GeoClaims.Storage;

/// <summary>Which rows that answer questions change when a case does.</summary>
internal static class KnownChanges
{
    /// <summary>The keys whose rows end after a number of revisions, and the rows that stand from now on in their place.</summary>
    public static (List<string> Ended, List<KnownRow> Rows) After(CaseHistory history, int stored, RevisionRows written)
    {
        if (stored == 0) return ([], [.. new KnownRows(history.Current).All()]);
        // One revision that only adds is what is appended most often, and must not cost what the whole case costs.
        if (stored == history.Count - 1 && history.LastAdditions() is { } part)
        {
            // Nothing stood under these keys.
            written.Ended.Clear();
            var rows = new KnownRows(part);
            return ([], [.. history.Last.Changes.Select(c => c.Record).OfType<CaseRecord>().SelectMany(added => part.KnownRecords(added))
                .Select(rows.Row)]);
        }
        return Between(history.At(stored), history.Current);
    }

    private static (List<string> Ended, List<KnownRow> Rows) Between(CaseFile before, CaseFile after)
    {
        var (ended, rows, now) = (new List<string>(), new List<KnownRow>(), new KnownRows(after));
        var old = before.KnownRecords().GroupBy(k => k.Whole.Key, StringComparer.Ordinal)
            .ToDictionary(g => g.Key, g => g.ToArray(), StringComparer.Ordinal);
        var (then, all) = (new KnownRows(before), !before.Zone.Equals(after.Zone));
        var sources = all || !before.Sources.SequenceEqual(after.Sources) || !before.Reports.SequenceEqual(after.Reports);
        foreach (var stretches in after.KnownRecords().GroupBy(k => k.Whole.Key, StringComparer.Ordinal))
        {
            KnownRecord[] fresh = [.. stretches];
            if (old.Remove(fresh[0].Whole.Key, out var former))
            {
                if (!all && fresh.AsSpan().SequenceEqual(former) && !(sources && fresh[0].Whole is Evidence && Differ(former, fresh)))
                    continue;
                ended.Add(StoredText.Key(fresh[0].Whole.Key));
            }
            rows.AddRange(fresh.Select(now.Row));
        }
        ended.AddRange(old.Keys.Select(StoredText.Key));
        return (ended, rows);

        // What an item cites may have changed without the item: then its marks do.
        bool Differ(KnownRecord[] former, KnownRecord[] fresh) => !former.Select(then.Row).SequenceEqual(fresh.Select(now.Row));
    }
}
