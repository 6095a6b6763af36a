using System.Collections.Immutable;

namespace GeoClaims;

/// <summary>What a case holds after a revision. A later state shares with an earlier one whatever did not change.</summary>
internal sealed class CaseState
{
    public static readonly CaseState Empty = new();

    private CaseState() { }

    public CaseHead Head { get; private init; } = new("", ClockZone.Utc, null);

    public IEnumerable<CaseRecord> Records => ByKey.Values;

    private ImmutableDictionary<string, CaseRecord> ByKey { get; init; } =
        ImmutableDictionary.Create<string, CaseRecord>(StringComparer.Ordinal);

    public CaseRecord? Find(string key) => ByKey.GetValueOrDefault(key);

    /// <summary>The state after changes; what it costs grows with their number and hardly with the case's.</summary>
    public CaseState Then(ValueList<CaseChange> changes)
    {
        var changed = new ChangedRecords(Head, Find, Records).Make(changes);
        var records = ByKey.ToBuilder();
        foreach (var (key, record) in changed.After)
        {
            if (record is null) records.Remove(key);
            else records[key] = record;
        }
        return new() { Head = changed.Head, ByKey = records.ToImmutable() };
    }

    public CaseFile ToFile() => CaseFile.Assemble(Head.Title, Head.Zone, Head.Handling, [.. Records]);
}
