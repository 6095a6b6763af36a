using System.Globalization;
using NodaTime;

namespace GeoClaims;

/// <summary>Reads a time of day and its offset; each refusal says what is wrong with what was written.</summary>
internal static class EdtfClock
{
    private const string ExpectedClock = "expected a time of day such as 19:40 or 19:40:05";
    private const string ExpectedOffset = "expected a zone such as Z or +03:00";
    private const int DigitsOfSecond = 9;
    private const int EndOfDay = 24;

    // The clocks of the inhabited world (TZDB): outside of these lie only slips of the pen.
    private const int WestmostMinutes = -12 * 60;
    private const int EastmostMinutes = 14 * 60;

    /// <summary>Reads HH:mm, HH:mm:ss or that with parts of a second.</summary>
    /// <param name="text">The text.</param>
    /// <param name="clock">The time of day; of the end of the day, the midnight after it.</param>
    /// <param name="isNextDay">Whether the midnight is that at the end of the day (ISO 8601-1:2019/Amd 1:2022).</param>
    /// <returns>Null, or why it cannot be read.</returns>
    public static string? Read(ReadOnlySpan<char> text, out LocalTime clock, out bool isNextDay)
    {
        (clock, isNextDay) = (default, false);
        var hasSecond = text.Length > 5;
        var fraction = text.Length > 8 ? text[9..] : default;
        if (text.Length < 5 || text[2] != ':' || (hasSecond && (text.Length < 8 || text[5] != ':'))
            || (text.Length > 8 && (text[8] is not ('.' or ',') || fraction.IsEmpty))) return ExpectedClock;
        if (!Two(text[..2], out var hour) || !Two(text[3..5], out var minute) || fraction.ContainsAnyExceptInRange('0', '9'))
            return ExpectedClock;
        var second = 0;
        if (hasSecond && !Two(text[6..8], out second)) return ExpectedClock;
        if (hour > EndOfDay) return $"there is no hour {text[..2]}";
        if (minute > 59) return $"there is no minute {text[3..5]}";
        if (second == 60) return "a leap second has no place on this clock: write the second before it, or the minute after it";
        if (second > 60) return $"there is no second {text[6..8]}";
        if (fraction.Length > DigitsOfSecond) return "a second is told to nine digits at most";
        if (hour == EndOfDay)
        {
            if (minute > 0 || second > 0 || fraction.ContainsAnyExcept('0')) return "24:00 is the end of the day, and no time follows it";
            isNextDay = true;
            return null;
        }
        var nanoseconds = fraction.IsEmpty
            ? 0
            : long.Parse(fraction.ToString().PadRight(DigitsOfSecond, '0'), CultureInfo.InvariantCulture);
        clock = LocalTime.FromHourMinuteSecondNanosecond(hour, minute, second, nanoseconds);
        return null;
    }

    /// <summary>Reads Z, a sign with HH, or a sign with HH:mm.</summary>
    /// <returns>Null, or why it cannot be read.</returns>
    public static string? Read(ReadOnlySpan<char> text, out Offset offset)
    {
        offset = Offset.Zero;
        if (text is "Z") return null;
        var minute = 0;
        if (text.Length is not (3 or 6) || text[0] is not ('+' or '-') || !Two(text[1..3], out var hour)
            || (text.Length == 6 && (text[3] != ':' || !Two(text[4..], out minute)))) return ExpectedOffset;
        if (minute > 59) return $"there is no minute {text[4..]}";
        var minutes = (hour * 60 + minute) * (text[0] == '-' ? -1 : 1);
        if (minutes is < WestmostMinutes or > EastmostMinutes) return $"no clock runs at {text}: offsets lie between -12:00 and +14:00";
        offset = Offset.FromSeconds(minutes * 60);
        return null;
    }

    private static bool Two(ReadOnlySpan<char> digits, out int number)
    {
        number = char.IsAsciiDigit(digits[0]) && char.IsAsciiDigit(digits[1]) ? (digits[0] - '0') * 10 + digits[1] - '0' : -1;
        return number >= 0;
    }
}
