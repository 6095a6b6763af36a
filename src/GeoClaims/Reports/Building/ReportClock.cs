using NodaTime;

namespace GeoClaims;

/// <summary>When the records of a case became known, in instants, in words, and in snapshots.</summary>
internal sealed class ReportClock(CaseFile file, TimeLabels labels, ValueList<Snapshot> snapshots, KnownBound bound)
{
    public ValueList<Snapshot> Snapshots => snapshots;

    public DateTimeZone Zone => file.Zone.Zone;

    /// <summary>From when a record is known; null if nothing says so, or it has no end.</summary>
    public Instant? KnownFrom(CaseRecord record)
    {
        var why = file.WhyKnown(record);
        var at = bound == KnownBound.Latest ? why.Latest : why.Earliest;
        return at is { } known && TimeLabels.CanShow(known) ? known : null;
    }

    /// <summary>When a record became known, in words: of a time that is coarser than a day, or not sure, that time itself, since
    /// the day at its end would pass for the day on which it was.</summary>
    public string Known(CaseRecord record)
        => KnownFrom(record) is not { } at ? "undated" : RoughTime(record, at) is { } rough ? Label(rough) : labels.Day(at);

    /// <summary>The time of the day at which a record became known; empty if only the day is known, or less.</summary>
    public string KnownTime(CaseRecord record)
        => KnownFrom(record) is { } at && RoughTime(record, at) is null ? labels.Time(at) : "";

    private EdtfTime? RoughTime(CaseRecord record, Instant at)
        => file.WhyKnown(record).Time is { IsInterval: false } time
            && (time.Precision < EdtfPrecision.Day || time.IsApproximate || time.IsUncertain || time.IsOneOfSet)
            && Earliest(time, null) is { } from && Latest(time, null) is { } to && from <= at && at <= to + Duration.FromDays(1)
                ? time : null;

    /// <summary>The first snapshot in which a record is known; the first of all if it stands
    /// throughout, the last if it is known at no time that the report shows.</summary>
    public int FirstSnapshot(CaseRecord record)
    {
        var why = file.WhyKnown(record);
        if ((bound == KnownBound.Latest ? why.Latest : why.Earliest) is not { } at) return 0;
        for (var i = 0; i < snapshots.Count; i++)
            if (snapshots[i].At is { } time && time >= at) return i;
        return snapshots.Count - 1;
    }

    public string Made(Claim claim) => claim.Made is { } made ? Label(made) : "undated";

    /// <summary>When something happened at the earliest, on the clock of its place; null if no report can show that.</summary>
    public Instant? Earliest(EdtfTime? time, Place? place) => Shown(time?.Earliest(ZoneOf(place).Zone));

    /// <summary>When something happened at the latest, on the clock of its place; null if no report can show that.</summary>
    public Instant? Latest(EdtfTime? time, Place? place) => Shown(time?.Latest(ZoneOf(place).Zone));

    /// <summary>A time in words, on the clock of its place, which is named where it is not that of the
    /// case.</summary>
    public string Label(EdtfTime time, Place? place = null)
    {
        var zone = ZoneOf(place);
        var clock = time.NeedsZone && zone.Id != file.Zone.Id ? $" ({zone.Id})" : "";
        if (Earliest(time, place) is not { } from || Latest(time, place) is not { } to) return time.InWords + clock;
        return Label(time, from, to, labels.In(zone)) + clock;
    }

    private static string Label(EdtfTime time, Instant from, Instant to, TimeLabels labels)
    {
        if (time.IsOneOfSet) return time.InWords;
        var mark = (time.IsApproximate ? "about " : "") + (time.IsUncertain ? "perhaps " : "");
        if (time.Precision >= EdtfPrecision.Day && labels.Local(from).Date == labels.Local(to).Date)
            return mark + labels.Day(from)
                + (time.Precision == EdtfPrecision.TimeOfDay && !time.IsInterval ? $", {labels.Time(from)}" : "");
        if (time.Precision >= EdtfPrecision.Day) return mark + labels.Span(from, to);
        // Seasons have the bounds of their year.
        return time.Precision == EdtfPrecision.Season ? time.InWords : mark + labels.Months(from, to);
    }

    private ClockZone ZoneOf(Place? place) => RecordZones.Of(place, file.Zone);

    private static Instant? Shown(Instant? at) => at is { } known && TimeLabels.CanShow(known) ? known : null;
}
