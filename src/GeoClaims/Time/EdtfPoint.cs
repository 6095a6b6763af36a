using NodaTime;

namespace GeoClaims;

/// <summary>One end of a time: a period of the calendar, or a moment.</summary>
internal sealed record EdtfPoint(EdtfPrecision Precision, LocalDateTime From, LocalDateTime To, Offset? Offset, bool IsApproximate, bool IsUncertain)
{
    public Instant Earliest(DateTimeZone zone) => Resolve(From, zone, earliest: true);

    // The end of a period is resolved as the start of the next one, less the smallest unit: a day is as long as its zone makes it.
    public Instant Latest(DateTimeZone zone)
        => Precision == EdtfPrecision.TimeOfDay ? Resolve(To, zone, earliest: false) : Resolve(To, zone, earliest: true) - Duration.Epsilon;

    private Instant Resolve(LocalDateTime local, DateTimeZone zone, bool earliest)
    {
        if (Offset is { } offset) return local.WithOffset(offset).ToInstant();
        var map = zone.MapLocal(local);
        return map.Count switch
        {
            // A time that a clock change skipped means the moment of that change.
            0 => map.LateInterval.Start,
            1 => map.Single().ToInstant(),
            _ => (earliest ? map.First() : map.Last()).ToInstant(),
        };
    }
}
