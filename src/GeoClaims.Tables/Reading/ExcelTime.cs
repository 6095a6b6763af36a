using System.Globalization;

namespace GeoClaims;

/// <summary>Days as Excel counts them.</summary>
internal static class ExcelTime
{
    // Excel takes 1900 for a leap year, so that days count from one day earlier after a 29 February that never was.
    private const int NeverWas = 60;
    private const double Last = 2958466;

    /// <summary>The time of a day number, or null: the 29 February 1900 never was, and nothing counts below zero.</summary>
    public static DateTime? From(double days, bool from1904 = false)
    {
        if (!(days >= 0 && days < Last)) return null;
        if (from1904) return Whole(new DateTime(1904, 1, 1).AddDays(days));
        if ((int)days == NeverWas) return null;
        return days < 1 ? null : Whole(new DateTime(1899, 12, days < NeverWas ? 31 : 30).AddDays(days));
    }

    /// <summary>The day number of a time; null before 1 March 1900, where Excel cannot be relied on, and where it holds less than Excel
    /// keeps.</summary>
    public static double? To(DateTime time)
        => time < new DateTime(1900, 3, 1) || time.Ticks % TimeSpan.TicksPerMillisecond != 0 ? null
            : (time - new DateTime(1899, 12, 30)).TotalDays;

    public static string Text(DateTime time)
        => time.ToString(time.TimeOfDay == TimeSpan.Zero ? "yyyy-MM-dd" : "yyyy-MM-dd'T'HH:mm:ss.FFF", CultureInfo.InvariantCulture);

    /// <summary>Whether a number format shows a day or a time.</summary>
    public static bool IsShown(uint id, string? code)
    {
        if (code is null) return id is >= 14 and <= 22 or >= 27 and <= 36 or >= 45 and <= 47 or >= 50 and <= 58;
        var (quoted, bracket) = (false, false);
        for (var i = 0; i < code.Length && code[i] != ';'; i++)
        {
            var c = code[i];
            if (c is '\\' or '_' or '*') i++;
            else if (c == '"') quoted = !quoted;
            else if (quoted) continue;
            else if (c == '[') bracket = true;
            else if (c == ']') bracket = false;
            else if (!bracket && c is 'd' or 'D' or 'm' or 'M' or 'y' or 'Y' or 'h' or 'H' or 's' or 'S') return true;
        }
        return false;
    }

    // A fraction of a day is never exact; Excel keeps milliseconds.
    private static DateTime Whole(DateTime time)
        => new((time.Ticks + TimeSpan.TicksPerMillisecond / 2) / TimeSpan.TicksPerMillisecond * TimeSpan.TicksPerMillisecond,
            DateTimeKind.Unspecified);
}
