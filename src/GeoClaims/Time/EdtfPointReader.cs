using System.Globalization;
using NodaTime;

namespace GeoClaims;

/// <summary>Reads one point: a date with its marks, perhaps with a time of day.</summary>
internal ref struct EdtfPointReader
{
    private const string Expected = "expected a date such as 2024, 2024-03 or 2024-03-22";

    private const string MonthsOfQuarters = "0103 0406 0709 1012 0104 0508 0912 0106 0712";
    private const int FirstQuarter = 33;

    private readonly ReadOnlySpan<char> _text;
    private int _at;
    private bool _approximate;
    private bool _uncertain;

    private EdtfPointReader(ReadOnlySpan<char> text) => _text = text;

    /// <summary>Reads a point that stands at a place of a longer text.</summary>
    /// <returns>Null, or why the point cannot be read; then <paramref name="at"/> is the place in the longer text.</returns>
    public static string? Read(string part, int from, out EdtfPoint? point, out int at)
    {
        var reader = new EdtfPointReader(part);
        var reason = reader.Point(out point);
        at = from + reader._at;
        return reason;
    }

    private readonly bool Ended => _at == _text.Length;

    private string? Point(out EdtfPoint? point)
    {
        point = null;
        var mark = Marks();
        if (!Ended && _text[_at] == 'Y') return mark ? Expected : LongYear(out point);
        var (yearAt, monthAt, dayAt) = (_at, 0, 0);
        if (Part(4, signed: true, out var year) is { } badYear) return badYear;
        Marks();
        var pattern = new EdtfDatePattern(year, null, null);
        if (Take('-'))
        {
            mark = Marks();
            monthAt = _at;
            if (Part(2, signed: false, out var month) is { } badMonth) return badMonth;
            if (!mark && IsSeason(month)) return Season(year, month, out point);
            if (NoMonth(year, month) is { } grouping) { _at = monthAt; return grouping; }
            Marks();
            pattern = pattern with { Month = month };
            if (Take('-'))
            {
                Marks();
                dayAt = _at;
                if (Part(2, signed: false, out var day) is { } badDay) return badDay;
                Marks();
                pattern = pattern with { Day = day };
            }
        }
        LocalTime? clock = null;
        Offset? offset = null;
        var isNextDay = false;
        if (Take('T'))
        {
            if (pattern.Precision != EdtfPrecision.Day) { _at--; return "a time of day needs a full date before it"; }
            if (TimeOfDay(out clock, out isNextDay, out offset) is { } badTime) return badTime;
        }
        if (!Ended && (_text[_at - 1], _text[_at]) is ('?', '~') or ('~', '?'))
            return "two marks stand together: % means both approximate and uncertain";
        if (!Ended) return pattern.Day is null ? Expected : "nothing may follow the date";
        if (pattern.Refuse(out var part) is { } impossible)
        {
            _at = part switch { 0 => yearAt, 1 => monthAt, _ => dayAt };
            return impossible;
        }
        var (first, last) = pattern.Days();
        if (isNextDay)
        {
            if (last == LocalDate.MaxIsoValue) { _at = yearAt; return "the year must lie between -9998 and 9999"; }
            (first, last) = (first.PlusDays(1), last.PlusDays(1));
        }
        point = new(clock is null ? pattern.Precision : EdtfPrecision.TimeOfDay, first, last, 0, clock, offset, _approximate, _uncertain);
        return null;
    }

    // A mark before a part qualifies that part, one behind it that part and those before: either way, some part of the time.
    private bool Marks()
    {
        if (Ended || !IsMark(_text[_at])) return false;
        _approximate |= _text[_at] is '~' or '%';
        _uncertain |= _text[_at] is '?' or '%';
        _at++;
        return true;
    }

    private static bool IsMark(char c) => c is '~' or '?' or '%';

    private bool Take(char c)
    {
        if (Ended || _text[_at] != c) return false;
        _at++;
        return true;
    }

    private string? Part(int digits, bool signed, out string part)
    {
        var start = _at;
        if (signed) Take('-');
        for (var i = 0; i < digits; i++)
        {
            if (Ended || !(char.IsAsciiDigit(_text[_at]) || _text[_at] == 'X')) { part = ""; return Expected; }
            _at++;
        }
        part = _text[start.._at].ToString();
        return null;
    }

    private static bool IsSeason(string month) => month is "21" or "22" or "23" or "24";

    // Level 2 of EDTF gives numbers to the seasons of each hemisphere and to parts of a year.
    private static string? NoMonth(string year, string month)
    {
        if (!int.TryParse(month, NumberStyles.None, CultureInfo.InvariantCulture, out var number) || number is < 25 or > 41) return null;
        if (number < FirstQuarter)
            return $"{year}-{month} is the season of a hemisphere, which is not read: write its months, or a season from 21 to 24";
        var months = MonthsOfQuarters.AsSpan((number - FirstQuarter) * 5, 4);
        return $"{year}-{month} is a part of a year, which is not read: write its months, {year}-{months[..2]}/{year}-{months[2..]}";
    }

    private string? Season(string year, string season, out EdtfPoint? point)
    {
        point = null;
        Marks();
        if (!Ended) return "nothing may follow a season";
        if (year.Contains('X', StringComparison.Ordinal)) { _at = 0; return "a season needs a full year"; }
        var pattern = new EdtfDatePattern(year, null, null);
        if (pattern.Refuse(out _) is { } impossible) { _at = 0; return impossible; }
        var (first, last) = pattern.Days();
        point = new(EdtfPrecision.Season, first, last, 0, null, null, _approximate, _uncertain)
        {
            Season = season[1] - '0',
        };
        return null;
    }

    // A year of more than four digits, such as Y170000 or Y-17000.
    private string? LongYear(out EdtfPoint? point)
    {
        point = null;
        _at++;
        var start = _at;
        Take('-');
        var digits = _at;
        while (!Ended && char.IsAsciiDigit(_text[_at])) _at++;
        var valid = _at - digits is >= 5 and <= 18 && _text[digits] != '0';
        if (!valid) return "a year behind Y has 5 to 18 digits and does not start with 0";
        var year = long.Parse(_text[start.._at], NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture);
        Marks();
        if (!Ended) return "nothing may follow a year of more than four digits";
        point = new(EdtfPrecision.Year, default, default, year, null, null, _approximate, _uncertain);
        return null;
    }

    private string? TimeOfDay(out LocalTime? clock, out bool isNextDay, out Offset? offset)
    {
        (clock, offset) = (null, null);
        var start = _at;
        while (!Ended && (char.IsAsciiDigit(_text[_at]) || _text[_at] is ':' or '.' or ',')) _at++;
        if (EdtfClock.Read(_text[start.._at], out var read, out isNextDay) is { } badClock) { _at = start; return badClock; }
        clock = read;
        start = _at;
        if (Ended || _text[_at] is not ('Z' or '+' or '-')) { Marks(); return null; }
        _at++;
        while (!Ended && (char.IsAsciiDigit(_text[_at]) || _text[_at] == ':')) _at++;
        if (EdtfClock.Read(_text[start.._at], out var zone) is { } badOffset) { _at = start; return badOffset; }
        offset = zone;
        Marks();
        return null;
    }
}
