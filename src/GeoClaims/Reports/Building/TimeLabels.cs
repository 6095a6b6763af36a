using System.Globalization;
using NodaTime;
using NodaTime.Text;

namespace GeoClaims;

/// <summary>Moments in words, in the clock zone of a case. The last instant of a day stands for the day.</summary>
internal sealed class TimeLabels(ClockZone zone, Instant? yearOf = null)
{
    private static readonly LocalDatePattern s_short = LocalDatePattern.Create("d MMM", CultureInfo.InvariantCulture);
    private static readonly LocalDatePattern s_shortOfYear = LocalDatePattern.Create("d MMM uuuu", CultureInfo.InvariantCulture);
    private static readonly LocalTimePattern s_time = LocalTimePattern.Create("HH:mm", CultureInfo.InvariantCulture);

    // At the ends of the calendar there is no local time in every zone.
    private static readonly Instant s_first = NodaTime.Instant.FromUtc(-9990, 1, 1, 0, 0);
    private static readonly Instant s_last = NodaTime.Instant.FromUtc(9990, 1, 1, 0, 0);

    public string Zone => zone.Id;

    /// <summary>The same on another clock.</summary>
    public TimeLabels In(ClockZone other) => other.Id == zone.Id ? this : new(other, yearOf);

    /// <summary>Whether a moment can be shown: not if it is open, or lies at an end of the calendar.</summary>
    public static bool CanShow(Instant at) => at > s_first && at < s_last;

    // The year that goes without saying: other years are named with the day.
    private readonly int? _plainYear = yearOf is { } at ? at.InZone(zone.Zone).Year : null;

    /// <summary>The day, such as <c>23 March</c>; of a year that does not go without saying, with the year.</summary>
    public string Day(Instant at) => TimeWords.Day(Local(at).Date, _plainYear);

    /// <summary>The day for the axis of a drawing, where there is little room, such as <c>23 Mar</c>.</summary>
    public string ShortDay(Instant at)
        => Local(at).Date is var date && date.Year == _plainYear ? s_short.Format(date) : s_shortOfYear.Format(date);

    /// <summary>The time of day; empty if the moment stands for a whole day.</summary>
    public string Time(Instant at) => IsDay(at) ? "" : s_time.Format(Local(at).TimeOfDay);

    /// <summary>The moment in full, such as <c>23 March 2024, 12:00</c>.</summary>
    public string Full(Instant at) => TimeWords.Day(Local(at).Date) + (IsDay(at) ? "" : $", {Time(at)}");

    /// <summary>What names the moment in an address, such as <c>2024-03-23</c>.</summary>
    public string Key(Instant at) => IsDay(at)
        ? LocalDatePattern.Iso.Format(Local(at).Date)
        : Local(at).ToString("uuuu-MM-dd'T'HH:mm:ss", CultureInfo.InvariantCulture);

    /// <summary>Two days, such as <c>22–23 March</c> or <c>28 January – 7 March</c>.</summary>
    public string Span(Instant from, Instant to)
    {
        var (first, last) = (Local(from).Date, Local(to).Date);
        if (first == last) return Day(from);
        return first.Month == last.Month && first.Year == last.Year ? $"{first.Day}–{Day(to)}" : $"{Day(from)} – {Day(to)}";
    }

    /// <summary>
    /// A time of whole months or years, such as <c>March 2024</c>, <c>1826</c> or <c>1820–1829</c>; of another one the days.
    /// </summary>
    public string Months(Instant from, Instant to)
    {
        var (first, last) = (Local(from).Date, Local(to).Date);
        if (first.Day != 1 || last.Day != last.Calendar.GetDaysInMonth(last.Year, last.Month)) return Span(from, to);
        var ofYears = first.Month == 1 && last.Month == 12;
        if (first.Year == last.Year && ofYears) return TimeWords.Year(first.Year);
        if (first.Year == last.Year)
            return first.Month == last.Month ? TimeWords.Month(first) : $"{TimeWords.NameOfMonth(first)}–{TimeWords.Month(last)}";
        return ofYears
            ? $"{TimeWords.Year(first.Year)}–{TimeWords.Year(last.Year)}"
            : $"{TimeWords.Month(first)} – {TimeWords.Month(last)}";
    }

    public LocalDateTime Local(Instant at) => at.InZone(zone.Zone).LocalDateTime;

    public Instant Instant(LocalDateTime local) => local.InZoneLeniently(zone.Zone).ToInstant();

    private bool IsDay(Instant at) => Local(at.PlusNanoseconds(1)).TimeOfDay == LocalTime.Midnight;
}
