using System.Globalization;
using NodaTime;
using NodaTime.Text;

namespace GeoClaims;

/// <summary>Dates and times as a reader of English says them. There is one style, which all sentences and sections share:
/// <c>22 March 2024</c>.</summary>
internal static class TimeWords
{
    private static readonly LocalDatePattern s_day = LocalDatePattern.CreateWithInvariantCulture("d MMMM");
    private static readonly LocalTimePattern s_time = LocalTimePattern.CreateWithInvariantCulture("HH:mm");
    private static readonly OffsetPattern s_offset = OffsetPattern.CreateWithInvariantCulture("m");

    /// <summary>A stated time, with what is not sure of it.</summary>
    public static string Of(EdtfTime time, IReadOnlyList<EdtfSpan> spans)
    {
        var mark = (time.IsApproximate ? "about " : "") + (time.IsUncertain ? "perhaps " : "");
        var all = string.Join(" or ", spans.Select(s => Of(s, time.IsInterval)));
        return mark + (time.IsOneOfSet && spans.Count > 1 ? $"either {all}" : all);
    }

    /// <summary>The year, such as <c>1826</c> or <c>44 BC</c>: before the year 1 comes 1 BC.</summary>
    public static string Year(long year) => year > 0
        ? year.ToString(CultureInfo.InvariantCulture)
        : $"{(1 - year).ToString(CultureInfo.InvariantCulture)} BC";

    /// <summary>The day, such as <c>22 March 2024</c>; without its year where that goes without saying.</summary>
    public static string Day(LocalDate day, int? plainYear = null)
        => day.Year == plainYear ? s_day.Format(day) : $"{s_day.Format(day)} {Year(day.Year)}";

    /// <summary>The month, such as <c>March 2024</c>.</summary>
    public static string Month(LocalDate day) => $"{NameOfMonth(day)} {Year(day.Year)}";

    /// <summary>The name of the month alone.</summary>
    public static string NameOfMonth(LocalDate day) => CultureInfo.InvariantCulture.DateTimeFormat.GetMonthName(day.Month);

    /// <summary>The season of a year, such as <c>spring 2024</c>.</summary>
    public static string Season(EdtfPoint point)
        => $"{point.Season switch { 1 => "spring", 2 => "summer", 3 => "autumn", _ => "winter" }} {Year(point.First.Year)}";

    private static string Of(EdtfSpan span, bool isInterval) => span switch
    {
        { From: { } from, To: { } to } => from == to ? Of(from) : isInterval ? Between(from, to) : $"between {Of(from)} and {Of(to)}",
        { From: { } from } => isInterval ? $"from {Of(from)} on" : $"{Of(from)} or later",
        { To: { } to } => isInterval ? $"until {Of(to)}" : $"{Of(to)} or earlier",
        _ => "at a time that nobody states",
    };

    private static string Between(EdtfPoint from, EdtfPoint to)
    {
        var ofDays = from is { Precision: EdtfPrecision.Day, BeyondYear: 0 } && to is { Precision: EdtfPrecision.Day, BeyondYear: 0 };
        if (ofDays && from.First.Year == to.First.Year)
            return from.First.Month == to.First.Month ? $"{from.First.Day}–{Of(to)}" : $"{s_day.Format(from.First)} – {Of(to)}";
        return $"{Of(from)} – {Of(to)}";
    }

    private static string Of(EdtfPoint point)
    {
        if (point.BeyondYear != 0) return $"the year {Year(point.BeyondYear)}";
        if (point.Season > 0) return Season(point);
        var (first, last) = (point.First, point.Last);
        if (point.Precision == EdtfPrecision.TimeOfDay && point.Clock is { } clock)
            return $"{Day(first)}, {s_time.Format(clock)}{(point.Offset is { } offset ? $" {Clock(offset)}" : "")}";
        if (first == last) return Day(first);
        if (point.Precision == EdtfPrecision.Month && first.Year == last.Year && first.Month == last.Month) return Month(first);
        if (point.Precision == EdtfPrecision.Year && first.Year == last.Year) return Year(first.Year);
        if (point.Precision < EdtfPrecision.Year) return $"{Year(first.Year)}–{Year(last.Year)}";
        return $"between {Day(first)} and {Day(last)}";
    }

    private static string Clock(Offset offset) => offset == Offset.Zero ? "UTC" : $"UTC{s_offset.Format(offset)}";
}
