namespace GeoClaims;

/// <summary>What changes make of a case, one after another: what it states itself, and the records that are put or gone.</summary>
internal sealed class ChangedRecords(CaseHead head, Func<string, CaseRecord?> before, IEnumerable<CaseRecord> records)
{
    public CaseHead Head { get; private set; } = head;

    /// <summary>By key, each record that was put, and null for each that is gone.</summary>
    public Dictionary<string, CaseRecord?> After { get; } = new(StringComparer.Ordinal);

    /// <exception cref="ArgumentException">A change is null, or joins what is not there.</exception>
    public ChangedRecords Make(IEnumerable<CaseChange> changes)
    {
        foreach (var change in changes)
        {
            if (change is null) throw new ArgumentException("A change is null.", nameof(changes));
            if (change.Record is { } put) After[put.Key] = put;
            if (change.Removed is { } removed && Find(removed.Key)?.RecordKind == removed.Kind) After[removed.Key] = null;
            if (change.Joined is { } joined) Join(Named(joined.Kind, joined.Keep), Named(joined.Kind, joined.Other));
            Head = new(change.NewTitle ?? Head.Title, change.NewZone
                ?? Head.Zone, change.NewHandling.IsSet ? change.NewHandling.Mark : Head.Handling);
        }
        return this;
    }

    private CaseRecord? Find(string key) => After.TryGetValue(key, out var record) ? record : before(key);

    private CaseRecord Named(RecordKind kind, string key) => Find(key) is { } record && record.RecordKind == kind
        ? record : throw new ArgumentException($"The case has no {kind.Word} '{key}' that could be joined.");

    private void Join(CaseRecord keep, CaseRecord other)
    {
        if (keep.Key == other.Key) throw new ArgumentException($"'{keep.Key}' cannot be joined to itself.");
        var renaming = new Renaming(other.Key, keep.Key);
        var joined = keep.Description.Joined(keep, other);
        After[other.Key] = null;
        After[keep.Key] = joined.Description.KnownAt(joined.Description.Renamed(joined, renaming), new AllBut(keep.Key), 0);
        CaseRecord[] all = [.. records.Where(r => !After.ContainsKey(r.Key)), .. After.Values.OfType<CaseRecord>()];
        foreach (var record in all.Where(r => r.Key != keep.Key)) Rename(record, renaming);
    }

    private void Rename(CaseRecord record, Renaming renaming)
    {
        var renamed = record.Description.Renamed(record, renaming);
        if (ReferenceEquals(renamed, record)) return;
        if (renamed.Key != record.Key) After[record.Key] = null;
        // An assessment whose key is taken: the judgement of what is kept stays.
        if (renamed.Key == record.Key || Find(renamed.Key) is null) After[renamed.Key] = renamed;
    }

    /// <summary>Everything stands but one record: what names it is left out.</summary>
    private sealed class AllBut(string key) : IKnownSteps
    {
        public int Of(string id) => id == key ? 1 : 0;

        public Reliability GradeOf(Id<Report> report) => default;

        public int Of(OwnTime time) => 0;
    }
}
