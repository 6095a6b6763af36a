using System.Globalization;
using NodaTime;

namespace GeoClaims;

/// <summary>A date of which digits may be unspecified, such as <c>1XXX-12</c>: the days that it may mean.</summary>
/// <param name="Year">Four digits or <c>X</c>, perhaps with a minus before them.</param>
/// <param name="Month">Two digits or <c>X</c>.</param>
/// <param name="Day">Two digits or <c>X</c>.</param>
internal readonly record struct EdtfDatePattern(string Year, string? Month, string? Day)
{
    public EdtfPrecision Precision
    {
        get
        {
            if (IsFull(Day)) return EdtfPrecision.Day;
            if (IsFull(Month)) return EdtfPrecision.Month;
            return (Year.Length - Year.TrimEnd('X').Length) switch
            {
                _ when Year.TrimEnd('X').Contains('X', StringComparison.Ordinal) => EdtfPrecision.Unspecified,
                0 => EdtfPrecision.Year,
                1 => EdtfPrecision.Decade,
                2 => EdtfPrecision.Century,
                3 => EdtfPrecision.Millennium,
                _ => EdtfPrecision.Unspecified,
            };
        }
    }

    private bool HasUnspecified
        => Year.Contains('X', StringComparison.Ordinal) || !(Month is null || IsFull(Month)) || !(Day is null || IsFull(Day));

    /// <summary>Why the pattern means no day at all, if so; and which part is to blame, counted from 0.</summary>
    public string? Refuse(out int part)
    {
        part = 0;
        if (!HasUnspecified && IsPlainlyValid()) return null;
        if (Year == "-0000") return "the year before 0001 is 0000, without a minus";
        if (!Years().Any()) return "the year must lie between -9998 and 9999";
        part = 1;
        if (!Months().Any()) return $"there is no month {Month}";
        part = 2;
        return First(reversed: false) is null ? $"{Year}-{Month} has no day {Day}" : null;
    }

    /// <summary>The first and the last day that the pattern may mean.</summary>
    public (LocalDate First, LocalDate Last) Days()
    {
        if (!HasUnspecified)
        {
            var (year, month, day) = (Number(Year), Number(Month ?? "01"), Number(Day ?? "01"));
            var lastMonth = Month is null ? 12 : month;
            return (new(year, month, day), new(year, lastMonth, Day is null ? Days(year, lastMonth) : day));
        }
        return (First(reversed: false)!.Value, First(reversed: true)!.Value);
    }

    private bool IsPlainlyValid()
    {
        var (year, month, day) = (Number(Year), Number(Month ?? "01"), Number(Day ?? "01"));
        return Year != "-0000" && year >= -9998 && month is >= 1 and <= 12 && day >= 1 && day <= Days(year, month);
    }

    private LocalDate? First(bool reversed)
    {
        foreach (var year in Ordered(Years(), reversed))
            foreach (var month in Ordered(Months(), reversed))
                foreach (var day in Ordered(Numbers(Day, Days(year, month)), reversed))
                    return new LocalDate(year, month, day);
        return null;
    }

    private static IEnumerable<int> Ordered(IEnumerable<int> numbers, bool reversed) => reversed ? numbers.Reverse() : numbers;

    private IEnumerable<int> Years()
    {
        var isNegative = Year[0] == '-';
        var (low, high) = (Number(Year.TrimStart('-'), '0'), Number(Year.TrimStart('-'), '9'));
        var (pattern, count) = (Year.TrimStart('-'), high - low + 1);
        var ascending = isNegative ? Enumerable.Range(-high, count) : Enumerable.Range(low, count);
        return ascending.Where(y => y >= -9998 && Fits(pattern, Math.Abs(y), 4) && !(isNegative && y == 0));
    }

    private IEnumerable<int> Months() => Numbers(Month, 12);

    // From 1 to the highest allowed, those that fit; a part that is not written is its first and last.
    private static IEnumerable<int> Numbers(string? pattern, int highest)
        => Enumerable.Range(1, highest).Where(n => pattern is null || Fits(pattern, n, 2));

    private static bool Fits(string pattern, int number, int digits)
    {
        for (var i = digits - 1; i >= 0; i--, number /= 10)
            if (pattern[i] != 'X' && pattern[i] - '0' != number % 10) return false;
        return true;
    }

    private static int Number(string pattern, char x) => int.Parse(pattern.Replace('X', x), CultureInfo.InvariantCulture);

    private static int Number(string digits) => int.Parse(digits, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture);

    private static int Days(int year, int month) => CalendarSystem.Iso.GetDaysInMonth(year, month);

    private static bool IsFull(string? part) => part is not null && !part.Contains('X', StringComparison.Ordinal);
}
