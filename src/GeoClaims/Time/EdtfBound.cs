using NodaTime;

namespace GeoClaims;

/// <summary>One edge of a time. Years that no calendar here reaches are told apart by their number.</summary>
/// <param name="Beyond">0 for an instant; else the year, before −9998 or after 9999; the extremes for an open edge.</param>
/// <param name="Instant">The instant, or the nearest end of the time line.</param>
internal readonly record struct EdtfBound(long Beyond, Instant Instant) : IComparable<EdtfBound>
{
    public static readonly EdtfBound Start = new(long.MinValue, Instant.MinValue);
    public static readonly EdtfBound End = new(long.MaxValue, Instant.MaxValue);

    public static EdtfBound InYear(long year) => new(year, year < 0 ? Instant.MinValue : Instant.MaxValue);

    public int CompareTo(EdtfBound other) => Beyond != other.Beyond ? Beyond.CompareTo(other.Beyond) : Instant.CompareTo(other.Instant);
}
