using NodaTime;

namespace GeoClaims;

/// <summary>Reads EDTF: intervals and sets here, single points by <see cref="EdtfPointReader"/>.
/// Every refusal says at which place, counted from 1, and why.</summary>
internal static class EdtfParser
{
    private const int LongestText = 400;

    // Two times of different zones may lie this far apart on the clock and still be the same.
    private static readonly Duration WidestOffsets = Duration.FromHours(36);

    public static EdtfTime? Parse(string text, out string? why)
    {
        var reason = Read(text, out var time, out var at);
        why = reason is null ? null
            : text.Length > LongestText ? $"A time is not longer than {LongestText} characters."
            : $"'{text}' is not an EDTF time: at place {at + 1}, {reason}."
                + (EdtfSuggestion.For(text) is { } meant ? $" Write {meant}, if that is meant." : "");
        return time;
    }

    public static bool IsTime(string text) => Read(text, out _, out _) is null;

    private static string? Read(string text, out EdtfTime? time, out int at)
    {
        (time, at) = (null, 0);
        if (text.Length is 0 or > LongestText) return "a time is expected";
        if (PlainDate(text) is { } plain)
        {
            time = new(text, [new(plain, plain)], isInterval: false, isOneOfSet: false);
            return null;
        }
        if (text[0] == '[') return Set(text, out time, out at);
        if (text[0] == '{') return "a set in braces means all of its times; write an interval, or one of several in brackets";
        var slash = text.IndexOf('/', StringComparison.Ordinal);
        if (slash >= 0) return Interval(text, slash, out time, out at);
        if (EdtfPointReader.Read(text, 0, out var point, out at) is { } reason) return reason;
        time = new(text, [new(point, point)], isInterval: false, isOneOfSet: false);
        return null;
    }

    // Most times are a plain year, month or day: these are read without a detour.
    private static EdtfPoint? PlainDate(string text)
    {
        if (text.Length is not (4 or 7 or 10)) return null;
        for (var i = 0; i < text.Length; i++)
            if (i is 4 or 7 ? text[i] != '-' : !char.IsAsciiDigit(text[i])) return null;
        var (year, month, day) = (Number(text, 0, 4), text.Length > 4 ? Number(text, 5, 2) : 1, text.Length > 7 ? Number(text, 8, 2) : 1);
        if (month is < 1 or > 12 || day < 1 || day > CalendarSystem.Iso.GetDaysInMonth(year, month)) return null;
        var first = new LocalDate(year, month, day);
        return text.Length switch
        {
            4 => new(EdtfPrecision.Year, first, new(year, 12, 31), 0, null, null, false, false),
            7 => new(EdtfPrecision.Month, first, new(year, month, CalendarSystem.Iso.GetDaysInMonth(year, month)), 0, null, null, false,
                false),
            _ => new(EdtfPrecision.Day, first, first, 0, null, null, false, false),
        };
    }

    private static int Number(string text, int from, int digits)
    {
        var number = 0;
        for (var i = from; i < from + digits; i++) number = number * 10 + text[i] - '0';
        return number;
    }

    private static string? Interval(string text, int slash, out EdtfTime? time, out int at)
    {
        time = null;
        if (End(text[..slash], 0, out var start, out at) is { } badStart) return badStart;
        if (End(text[(slash + 1)..], slash + 1, out var end, out at) is { } badEnd) return badEnd;
        at = 0;
        if (start is null && end is null) return "an interval needs a date at one end at least";
        at = slash + 1;
        var span = new EdtfSpan(start, end);
        if (IsReversed(span)) return "the interval ends before it starts";
        time = new(text, [span], isInterval: true, isOneOfSet: false);
        return null;
    }

    private static string? End(string part, int from, out EdtfPoint? point, out int at)
    {
        (point, at) = (null, from);
        return part is "" or ".." ? null : EdtfPointReader.Read(part, from, out point, out at);
    }

    private static string? Set(string text, out EdtfTime? time, out int at)
    {
        (time, at) = (null, text.Length - 1);
        if (text[^1] != ']' || text.Length < 3) return "a set ends with a bracket and holds a time at least";
        var spans = new List<EdtfSpan>();
        var from = 1;
        foreach (var member in text[1..^1].Split(','))
        {
            if (Member(text, member, from, spans, out at) is { } reason) return reason;
            from += member.Length + 1;
        }
        time = new(text, [.. spans], isInterval: false, isOneOfSet: true);
        return null;
    }

    // A member is a date, or dates joined by two dots; at the edges of the set the dots may stand open.
    private static string? Member(string text, string member, int from, List<EdtfSpan> spans, out int at)
    {
        at = from;
        var dots = member.IndexOf("..", StringComparison.Ordinal);
        var (left, right) = dots < 0 ? (member, member) : (member[..dots], member[(dots + 2)..]);
        if (left.Length == 0 && right.Length == 0) return "a date is expected here";
        if (left.Length == 0 && from != 1) return "only the first time of a set may be open towards the past";
        if (right.Length == 0 && from + member.Length != text.Length - 1)
            return "only the last time of a set may be open towards the future";
        EdtfPoint? start = null, end = null;
        if (left.Length > 0 && EdtfPointReader.Read(left, from, out start, out at) is { } badStart) return badStart;
        if (right.Length > 0 && EdtfPointReader.Read(right, dots < 0 ? from : from + dots + 2, out end, out at) is { } badEnd)
            return badEnd;
        at = from;
        if (start?.Clock is not null || end?.Clock is not null) return "a set holds dates without a time of day";
        if (IsReversed(new(start, end))) return "the range ends before it starts";
        spans.Add(new(start, end));
        return null;
    }

    private static bool IsReversed(EdtfSpan span)
    {
        if (span is not { From: { } from, To: { } to }) return false;
        // A season's bounds are the whole year, since nobody says where on the globe it is; within a year they follow one another.
        if (from.Season > 0 && to.Season > 0 && from.First == to.First) return to.Season < from.Season;
        var (first, last) = (from.Earliest(DateTimeZone.Utc), to.Latest(DateTimeZone.Utc));
        if (from.Offset is null == to.Offset is null || first.Beyond != 0 || last.Beyond != 0) return last.CompareTo(first) < 0;
        return last.Instant < first.Instant && first.Instant - last.Instant > WidestOffsets;
    }
}
