using System.Diagnostics.CodeAnalysis;
using NodaTime;

namespace GeoClaims;

public sealed partial class CaseHistory
{
    /// <summary>The changes of a revision that was read, as they are to be made to the case as it stands.</summary>
    internal bool TryRead(RevisionDocument document, IDateTimeZoneProvider? zones, out ValueList<CaseChange> changes,
        [NotNullWhen(false)] out string? why)
    {
        (changes, why) = ([], null);
        List<CaseChange> read = [];
        if (document.Title is { } title) read.Add(CaseChange.Title(title));
        if (document.Zone is { } id)
        {
            if (!ClockZone.TryFind(id, zones, out var zone)) why = $"There is no time zone '{id}'.";
            else read.Add(CaseChange.Zone(zone));
        }
        if (document.Handling is { } handling) read.Add(CaseChange.Handling(handling.Mark));
        foreach (var key in document.Removed)
        {
            if (_state.Find(key) is { } record) read.Add(CaseChange.Remove(record));
            else why ??= $"It removes '{key}', which is not there.";
        }
        foreach (var record in document.Put) read.Add(CaseChange.Put(record));
        changes = read.ToValueList();
        return why is null;
    }

    /// <summary>Whether a revision states just what its changes come to, as all that are
    /// recorded do. Zones may come to something else with other zone data.</summary>
    internal bool IsNet(RevisionDocument document, ValueList<CaseChange> changes)
        => document.With(NetChanges.Of(_state, changes)) with { Zone = document.Zone, ZoneData = document.ZoneData } == document;
}
