using NodaTime;

namespace GeoClaims.Storage;

/// <summary>Instants as whole numbers in the same order, for a column that every database has.</summary>
/// <remarks>
/// From 1800 to 2200 it is the count of nanoseconds since 1970. Sixty-four bits do not hold more of these, so before and after it goes on
/// second by second:
/// the two microseconds at either end of a second, where the bounds of stated times lie, by the nanosecond; between them each whole
/// microsecond, and what lies between two.
/// </remarks>
internal static class InstantCode
{
    /// <summary>Before every instant: what stands throughout, or has no time.</summary>
    public const long None = long.MinValue;

    /// <summary>After every instant: what has no end.</summary>
    public const long Open = long.MaxValue;

    /// <summary>After every instant that is coded and before <see cref="Open"/>: how things stand now.</summary>
    public const long Now = long.MaxValue - 1;

    private const long Second = 1_000_000_000;
    private const long End = 2_000;
    private const long Tail = Second - End;
    private const long TailCode = End + 2 * ((Tail - End) / 1000);
    private const long PerSecond = TailCode + End;

    private static readonly Instant First = Instant.FromUtc(1800, 1, 1, 0, 0);
    private static readonly Instant Last = Instant.FromUtc(2200, 1, 1, 0, 0);
    private static readonly long FirstCode = (long)Nanoseconds(First - NodaConstants.UnixEpoch);
    private static readonly long LastCode = (long)Nanoseconds(Last - NodaConstants.UnixEpoch);

    public static long Of(Instant instant)
        => instant < First ? FirstCode + Coarse(instant - First) : instant < Last ? (long)Nanoseconds(instant - NodaConstants.UnixEpoch)
            : LastCode + Coarse(instant - Last);

    /// <summary>The instant of a code; the last of those that share it.</summary>
    public static Instant? ToInstant(long code)
    {
        if (code is None or Open or Now) return null;
        if (code >= FirstCode && code < LastCode) return NodaConstants.UnixEpoch + Duration.FromNanoseconds(code);
        var (from, steps) = code < FirstCode ? (First, code - FirstCode) : (Last, code - LastCode);
        var (second, within) = Parts(steps, PerSecond);
        // A column that was tampered with may hold what is no instant.
        var nanoseconds = (Int128)second * Second + Nanosecond(within);
        var most = Nanoseconds(Instant.MaxValue - from);
        var least = Nanoseconds(Instant.MinValue - from);
        return from + Duration.FromNanoseconds(Int128.Clamp(nanoseconds, least, most));
    }

    private static long Coarse(Duration distance)
    {
        var nanoseconds = Nanoseconds(distance);
        var second = (long)(nanoseconds / Second);
        var within = (long)(nanoseconds % Second);
        if (within < 0) (second, within) = (second - 1, within + Second);
        return second * PerSecond + Code(within);
    }

    private static long Code(long nanosecond) => nanosecond switch
    {
        < End => nanosecond,
        >= Tail => TailCode + nanosecond - Tail,
        _ => End + 2 * ((nanosecond - End) / 1000) + (nanosecond % 1000 == 0 ? 0 : 1),
    };

    private static long Nanosecond(long code) => code switch
    {
        < End => code,
        >= TailCode => Tail + code - TailCode,
        _ => End + (code - End) / 2 * 1000 + ((code - End) % 2 == 0 ? 0 : 999),
    };

    private static Int128 Nanoseconds(Duration duration)
        => (Int128)duration.Days * NodaConstants.NanosecondsPerDay + duration.NanosecondOfDay;

    private static (long Whole, long Part) Parts(long number, long divisor)
    {
        var rest = number % divisor;
        return rest < 0 ? (number / divisor - 1, rest + divisor) : (number / divisor, rest);
    }
}
