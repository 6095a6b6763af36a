using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using NodaTime;
using NodaTime.Text;

namespace GeoClaims;

/// <summary>Reads EDTF. Every refusal says at which place, counted from 1, and why.</summary>
internal static class EdtfParser
{
    private const int LongestText = 200;

    private static readonly LocalTimePattern[] TimesOfDay =
    [
        LocalTimePattern.CreateWithInvariantCulture("HH:mm:ss;FFFFFFFFF"),
        LocalTimePattern.CreateWithInvariantCulture("HH:mm"),
    ];

    public static bool Parse(string text, [NotNullWhen(true)] out EdtfTime? time, [NotNullWhen(false)] out string? why)
    {
        time = null;
        if (text.Length == 0) { why = "A time cannot be empty."; return false; }
        if (text.Length > LongestText) { why = $"A time is not longer than {LongestText} characters."; return false; }

        var slash = text.IndexOf('/');
        if (slash < 0)
        {
            if (!Point(text, text, 0, out var point, out why)) return false;
            time = new(text, point, point, isInterval: false);
            return true;
        }

        if (!End(text, text[..slash], 0, out var start, out why)) return false;
        if (!End(text, text[(slash + 1)..], slash + 1, out var end, out why)) return false;
        if (start is null && end is null) { why = Refuse(text, 0, "an interval needs at least one end that is a date"); return false; }
        if (start is not null && end is not null && EndsBeforeItStarts(start, end))
        {
            why = Refuse(text, slash + 1, "the interval ends before it starts");
            return false;
        }
        time = new(text, start, end, isInterval: true);
        return true;
    }

    private static bool EndsBeforeItStarts(EdtfPoint start, EdtfPoint end)
        => start.Offset is null && end.Offset is null ? end.To < start.From : end.Latest(DateTimeZone.Utc) < start.Earliest(DateTimeZone.Utc) - Duration.FromHours(26);

    private static bool End(string text, string part, int at, out EdtfPoint? point, [NotNullWhen(false)] out string? why)
    {
        (point, why) = (null, null);
        return part is "" or ".." || Point(text, part, at, out point, out why);
    }

    private static bool Point(string text, string part, int at, out EdtfPoint? point, [NotNullWhen(false)] out string? why)
    {
        point = null;
        var mark = part.Length > 0 ? part[^1] : ' ';
        var (approximate, uncertain) = (mark is '~' or '%', mark is '?' or '%');
        var body = approximate || uncertain ? part[..^1] : part;

        var t = body.IndexOf('T', StringComparison.Ordinal);
        if (!Date(text, t < 0 ? body : body[..t], at, out var precision, out var from, out var to, out why)) return false;
        if (t < 0)
        {
            point = new(precision, from.AtMidnight(), to.AtMidnight(), null, approximate, uncertain);
            return true;
        }
        if (precision != EdtfPrecision.Day) { why = Refuse(text, at, "a time of day needs a full date before it"); return false; }
        if (!TimeOfDay(text, body[(t + 1)..], at + t + 1, out var clock, out var offset, out why)) return false;
        var moment = from.At(clock);
        point = new(EdtfPrecision.TimeOfDay, moment, moment, offset, approximate, uncertain);
        return true;
    }

    /// <summary>Reads a date as a period from its first day to the day after its last.</summary>
    private static bool Date(string text, string part, int at, out EdtfPrecision precision, out LocalDate from, out LocalDate to, [NotNullWhen(false)] out string? why)
    {
        (precision, from, to) = (EdtfPrecision.Year, default, default);
        var shape = part.Length switch { 4 => EdtfPrecision.Year, 7 => EdtfPrecision.Month, 10 => EdtfPrecision.Day, _ => (EdtfPrecision?)null };
        if (shape is null || (part.Length > 4 && part[4] != '-') || (part.Length > 7 && part[7] != '-')
            || !Digits(part, 0, 4, out var year) || !Digits(part, 5, 2, out var month) || !Digits(part, 8, 2, out var day))
        {
            why = Refuse(text, at, "expected a year, a month or a day such as 2024, 2024-03 or 2024-03-22");
            return false;
        }
        if (year is < 1 or > 9998) { why = Refuse(text, at, "the year must lie between 0001 and 9998"); return false; }
        if (shape >= EdtfPrecision.Month && month is < 1 or > 12) { why = Refuse(text, at + 5, $"there is no month {month:00}"); return false; }
        if (shape == EdtfPrecision.Day && (day < 1 || day > CalendarSystem.Iso.GetDaysInMonth(year, month)))
        {
            why = Refuse(text, at + 8, $"{year:0000}-{month:00} has no day {day:00}");
            return false;
        }
        precision = shape.Value;
        from = new LocalDate(year, Math.Max(month, 1), Math.Max(day, 1));
        to = precision switch { EdtfPrecision.Year => from.PlusYears(1), EdtfPrecision.Month => from.PlusMonths(1), _ => from.PlusDays(1) };
        why = null;
        return true;
    }

    private static bool TimeOfDay(string text, string part, int at, out LocalTime clock, out Offset? offset, [NotNullWhen(false)] out string? why)
    {
        (clock, offset, why) = (default, null, null);
        var zone = part.IndexOfAny(['Z', '+', '-']);
        if (zone >= 0)
        {
            var result = OffsetPattern.CreateWithInvariantCulture("Z+HH:mm").Parse(part[zone..]);
            if (!result.TryGetValue(default, out var read)) { why = Refuse(text, at + zone, "expected a zone such as Z or +03:00"); return false; }
            offset = read;
            part = part[..zone];
        }
        foreach (var pattern in TimesOfDay)
            if (pattern.Parse(part).TryGetValue(default, out clock)) return true;
        why = Refuse(text, at, "expected a time of day such as 19:40 or 19:40:05");
        return false;
    }

    // A part that the text is too short for counts as read, with the value 0.
    private static bool Digits(string part, int start, int count, out int value)
    {
        value = 0;
        if (part.Length <= start) return true;
        var digits = part.AsSpan(start, count);
        return !digits.ContainsAnyExceptInRange('0', '9') && int.TryParse(digits, NumberStyles.None, CultureInfo.InvariantCulture, out value);
    }

    private static string Refuse(string text, int at, string reason) => $"'{text}' is not an EDTF time: at place {at + 1}, {reason}.";
}
