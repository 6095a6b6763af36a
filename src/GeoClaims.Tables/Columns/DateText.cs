using System.Globalization;
using System.Text.RegularExpressions;

namespace GeoClaims;

/// <summary>Dates as people and spreadsheets write them.</summary>
internal static partial class DateText
{
    private static readonly string[] Months =
        ["January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November", "December"];

    /// <summary>The time in EDTF, or what is wrong with it and by which rule.</summary>
    public static (string? Edtf, TableRule? Rule, string? Why) Read(string text, DateOrder? order)
    {
        text = text.Trim();
        if (EdtfTime.TryParse(text, out _)) return (text, null, null);
        // A case counts whole seconds.
        if (Fraction().Match(text) is { Success: true } fraction
            && EdtfTime.TryParse(text.Remove(fraction.Index, fraction.Length), out var whole))
            return (whole.Text, null, null);
        // The last point of a date as Germans write it, a comma before the time, an hour without its zero.
        var plain = NumberText.PlainDashes(text).Replace(", ", " ", StringComparison.Ordinal).TrimEnd('.', ' ');
        if (EdtfTime.TryParse(plain, out var written)) return (written.Text, null, null);
        if (Serial().IsMatch(plain) && NumberText.Number(plain) is { } days && ExcelTime.From(days) is { } time)
            return (ExcelTime.Text(time), TableRule.Serial, $"{text} was read as a day of Excel: {ExcelTime.Text(time)}.");
        if (Numbers().Match(plain) is { Success: true } m) return OfNumbers(m, text, order);
        if (Named(plain) is { } named) return (named, null, null);
        // As Excel shows a day or a month by itself: 22-Mar-24, Mar-24.
        if (ShortYear().Match(plain) is { Success: true } cut && ForeignWords.Month(cut.Groups["m"].Value) > 0)
            return (null, TableRule.DateOrder, $"The year of “{text}” has two digits, or is none. Write it with four.");
        return EdtfSuggestion.For(text) is { } meant ? (meant, null, null)
            : (null, TableRule.Date, $"“{text}” is no date. Write it as 2024-03-22, with ~ behind it if it is approximate.");
    }

    private static (string?, TableRule?, string?) OfNumbers(Match m, string text, DateOrder? order)
    {
        var (first, second) = (Int(m.Groups["a"]), Int(m.Groups["b"]));
        if (m.Groups["y"].Length == 2) return (null, TableRule.DateOrder, $"The year of “{text}” has two digits. Write it with four.");
        // With points the day goes first wherever such dates are written.
        var dayFirst = m.Groups["s"].Value == "." || (order is { } named ? named == DateOrder.DayFirst : first > 12);
        if (order is null && m.Groups["s"].Value != "." && first is >= 1 and <= 12 && second is >= 1 and <= 12 && first != second)
            return (null, TableRule.DateOrder, $"“{text}” can be {first} {Months[second - 1]} or {second} {Months[first - 1]}. "
                + "Name Dates = DateOrder.DayFirst or MonthFirst, or write it as 2024-03-22.");
        var (day, month) = dayFirst ? (first, second) : (second, first);
        var time = m.Groups["t"].Success ? "T" + Clock(m.Groups["t"].Value.Trim()) : "";
        var edtf = string.Create(CultureInfo.InvariantCulture, $"{m.Groups["y"].Value}-{month:00}-{day:00}{time}");
        return EdtfTime.TryParse(edtf, out _) ? (edtf, null, null)
            : (null, TableRule.Date,
                $"There is no day “{text}”{(order is null ? "" : " in the named order")}. Write it as 2024-03-22.");
    }

    private static string Clock(string time)
    {
        var half = Regex.Match(time, "^(\\d{1,2})(:.*?) ?([ap])\\.?m\\.?$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant);
        if (!half.Success) return time.IndexOf(':', StringComparison.Ordinal) == 1 ? "0" + time : time;
        var hour = Int(half.Groups[1]) % 12 + (half.Groups[3].Value is "p" or "P" ? 12 : 0);
        return hour.ToString("00", CultureInfo.InvariantCulture) + half.Groups[2].Value;
    }

    private static string? Named(string text)
    {
        var m = DayNamed().Match(text) is { Success: true } dayFirst ? dayFirst : MonthNamed().Match(text);
        if (!m.Success) return null;
        var month = ForeignWords.Month(m.Groups["m"].Value);
        if (month == 0) return null;
        var edtf = string.Create(CultureInfo.InvariantCulture, $"{m.Groups["y"].Value}-{month:00}");
        if (m.Groups["d"].Success) edtf += string.Create(CultureInfo.InvariantCulture, $"-{Int(m.Groups["d"]):00}");
        return EdtfTime.TryParse(edtf, out _) ? edtf : null;
    }

    private static int Int(Group group) => int.Parse(group.Value, CultureInfo.InvariantCulture);

    [GeneratedRegex(@"(?<=T\d\d:\d\d:\d\d)[.,]\d+", RegexOptions.CultureInvariant)]
    private static partial Regex Fraction();

    [GeneratedRegex(@"^[2-6]\d{4}([.,]\d+)?$", RegexOptions.CultureInvariant)]
    private static partial Regex Serial();

    [GeneratedRegex(@"^(\d{1,2}[-/ .]+)?(?<m>\p{L}{3,10})\.?[-/ ’']+\d{1,2}$", RegexOptions.CultureInvariant)]
    private static partial Regex ShortYear();

    [GeneratedRegex(@"^(?<a>\d{1,2})(?<s>[./-])(?<b>\d{1,2})\k<s>(?<y>\d{4}|\d{2})(?<t>[ T]+\d{1,2}:\d\d(:\d\d)?( ?[ap]\.?m\.?)?)?$",
        RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex Numbers();

    [GeneratedRegex(@"^(?:\w{3,9},? +)??(?<d>\d{1,2})?(?:st|nd|rd|th|er|º|\.)?(?: de)?[ -]*(?<m>\p{L}{3,10})\.?,?(?: de)?[ -]+"
        + @"(?<y>\d{4})(?: г\.?| року| р\.?)?$",
        RegexOptions.CultureInvariant)]
    private static partial Regex DayNamed();

    [GeneratedRegex(@"^(?:\w{3,9},? +)??(?<m>\p{L}{3,10})\.? +(?<d>\d{1,2})(?:st|nd|rd|th)?,? +(?<y>\d{4})$",
        RegexOptions.CultureInvariant)]
    private static partial Regex MonthNamed();
}
