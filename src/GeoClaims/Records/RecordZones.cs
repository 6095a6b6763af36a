using NodaTime;

namespace GeoClaims;

/// <summary>On whose clock records are dated: a report's own, else its source's,
/// else the case's; what happened, on that of its place, else the case's.</summary>
internal static class RecordZones
{
    public static ClockZone Of(Report report, Source? source, ClockZone ofCase) => report.Zone ?? source?.Zone ?? ofCase;

    public static ClockZone Of(Report report, CaseIndex index, ClockZone ofCase)
        => Of(report, index.Find(report.Source.Value) as Source, ofCase);

    public static ClockZone Of(Place? place, ClockZone ofCase) => place?.Zone ?? ofCase;

    /// <summary>The record with its zone as other zone data has it; as it is, where that data lacks the zone.</summary>
    public static CaseRecord FoundIn(CaseRecord record, IDateTimeZoneProvider zones)
    {
        return record switch
        {
            Source { Zone: { } zone } s => s with { Zone = Found(zone) },
            Report { Zone: { } zone } r => r with { Zone = Found(zone) },
            Event { Place: { Zone: { } zone } place } e => e with { Place = place with { Zone = Found(zone) } },
            Evidence { Place: { Zone: { } zone } place } e => e with { Place = place with { Zone = Found(zone) } },
            _ => record,
        };

        ClockZone Found(ClockZone zone) => ClockZone.TryFind(zone.Id, zones, out var found) ? found : zone;
    }

    /// <summary>A time in words, with the zone in which it is read where that is not the zone of the case.</summary>
    public static string? Shown(EdtfTime? time, ClockZone zone, ClockZone? ofCase)
        => time is { NeedsZone: true } && ofCase is not null && zone.Id != ofCase.Id ? $"{time.InWords} ({zone.Id})"
            : time?.InWords;

    public static ClockZone ZoneOf(this CaseFile file, Report report) => Of(report, file.Find(report.Source), file.Zone);
}
