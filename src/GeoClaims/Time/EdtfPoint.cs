using NodaTime;

namespace GeoClaims;

/// <summary>A stretch of the calendar, or a moment: a time that is no interval and no set.</summary>
/// <param name="Precision">The finest part stated in full.</param>
/// <param name="First">The first day, unless the year lies beyond the calendar.</param>
/// <param name="Last">The last day, unless the year lies beyond the calendar.</param>
/// <param name="BeyondYear">The year, where it lies beyond the calendar; else 0.</param>
/// <param name="Clock">The time of day.</param>
/// <param name="Offset">The zone's offset, if it is written.</param>
/// <param name="IsApproximate">Whether any part is marked so.</param>
/// <param name="IsUncertain">Whether any part is marked so.</param>
internal sealed record EdtfPoint(EdtfPrecision Precision, LocalDate First, LocalDate Last, long BeyondYear, LocalTime? Clock,
    Offset? Offset, bool IsApproximate, bool IsUncertain)
{
    /// <summary>The season from 1, spring, to 4, winter; 0 if it is none.</summary>
    public int Season { get; init; }

    public EdtfBound Earliest(DateTimeZone zone) => BeyondYear != 0 ? EdtfBound.InYear(BeyondYear)
        : new(0, Resolve(Clock is { } clock ? First.At(clock) : First.AtMidnight(), zone, earliest: true));

    // The end of a day is the start of the next one, less the smallest unit: a day is as long as its zone makes it.
    public EdtfBound Latest(DateTimeZone zone)
    {
        if (BeyondYear != 0) return EdtfBound.InYear(BeyondYear);
        if (Clock is { } clock) return new(0, Resolve(Last.At(clock), zone, earliest: false));
        if (Last == LocalDate.MaxIsoValue) return new(0, Instant.MaxValue);
        // A day that its zone skipped whole is the moment at which it was skipped.
        return new(0, Instant.Max(Resolve(Last.PlusDays(1).AtMidnight(), zone, earliest: true) - Duration.Epsilon, Earliest(zone).Instant));
    }

    private Instant Resolve(LocalDateTime local, DateTimeZone zone, bool earliest)
    {
        if (Offset is { } offset) return Clamp(local, offset);
        if (local.Year is <= -9998 or >= 9999) return Clamp(local, NodaTime.Offset.Zero);
        if (zone.MinOffset == zone.MaxOffset) return Clamp(local, zone.MinOffset);
        var map = zone.MapLocal(local);
        return map.Count switch
        {
            // A time that a clock change skipped means the moment of that change.
            0 => map.LateInterval.Start,
            1 => map.Single().ToInstant(),
            _ => (earliest ? map.First() : map.Last()).ToInstant(),
        };
    }

    // At the very ends of the calendar an offset may lead beyond it.
    private static Instant Clamp(LocalDateTime local, Offset offset)
    {
        try { return local.WithOffset(offset).ToInstant(); }
        catch (OverflowException) { return local.Year < 0 ? Instant.MinValue : Instant.MaxValue; }
    }
}
