using System.Collections.Immutable;

namespace GeoClaims;

/// <summary>What a case holds after a revision. A later state shares with an earlier one whatever did not change.</summary>
internal sealed class CaseState
{
    public static readonly CaseState Empty = new();

    private CaseState() { }

    public string Title { get; private init; } = "";

    public ClockZone Zone { get; private init; } = ClockZone.Utc;

    public string? Handling { get; private init; }

    public IEnumerable<CaseRecord> Records => ByKey.Values;

    private ImmutableDictionary<string, CaseRecord> ByKey { get; init; } = ImmutableDictionary.Create<string, CaseRecord>(StringComparer.Ordinal);

    public CaseRecord? Find(string key) => ByKey.GetValueOrDefault(key);

    /// <summary>The state after changes; what it costs grows with their number and hardly with the case's.</summary>
    public CaseState Then(ValueList<CaseChange> changes)
    {
        var (title, zone, handling, records) = (Title, Zone, Handling, ByKey.ToBuilder());
        foreach (var change in changes)
        {
            if (change.Record is { } put) records[put.Key] = put;
            if (change.Removed is { } removed) records.Remove(removed.Key);
            title = change.NewTitle ?? title;
            zone = change.NewZone ?? zone;
            if (change.NewHandling.IsSet) handling = change.NewHandling.Mark;
        }
        return new() { Title = title, Zone = zone, Handling = handling, ByKey = records.ToImmutable() };
    }

    public CaseFile ToFile() => CaseFile.Assemble(Title, Zone, Handling, [.. Records]);
}
