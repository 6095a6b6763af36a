namespace GeoClaims;

public sealed partial class CaseHistory
{
    private const int MostLookedAt = 500;

    /// <summary>The case before the last revision, if that was made here and not read.</summary>
    private CaseState? Before { get; init; }

    /// <summary>The records that the last revision added, with all that they refer to, as a small case;
    /// null where it did more than add, or where that may change when other records are known.</summary>
    /// <remarks>
    /// The records added are known in it from when on they are in <see cref="Current"/>, and no others
    /// are known otherwise than before: an index over many cases needs no more after a small revision.
    /// It costs what the records and what they refer to cost, and not what the case
    /// does. It is null for a history that was read, until something is added to it.
    /// </remarks>
    public CaseFile? LastAdditions()
    {
        if (Before is not { } before || !Last.Changes.All(c => c.Record is { } record && before.Find(record.Key) is null)) return null;
        return WithAllNamed(Last.Changes.Select(c => c.Record).OfType<CaseRecord>().Select(r => r.Key));
    }

    private CaseFile? WithAllNamed(IEnumerable<string> keys)
    {
        var records = new Dictionary<string, CaseRecord>(StringComparer.Ordinal);
        for (var next = new Queue<string>(keys); next.TryDequeue(out var key);)
        {
            if (records.ContainsKey(key) || _state.Find(key) is not { } record) continue;
            // An assumption is there as soon as the first item that rests on it, wherever in the case that stands.
            if (records.Count == MostLookedAt || record is Evidence { Kind: EvidenceKind.Assumption, KnownFrom: null }) return null;
            records.Add(key, record);
            foreach (var named in ReferencesTo.NamedBy(record)) next.Enqueue(named);
        }
        // They are sound, being part of a case, and all that they refer to is with them.
        return new(_state.Head.Title, _state.Head.Zone, _state.Head.Handling, records.Values, new(records.Values));
    }
}
