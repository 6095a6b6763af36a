using System.Globalization;
using System.Text.RegularExpressions;

namespace GeoClaims;

/// <summary>Numbers as people write them: with a decimal comma, a per cent sign, any dash as a minus.</summary>
internal static partial class NumberText
{
    /// <summary>The text with plain signs in place of the dashes, minus and plus signs that programs make of them.</summary>
    public static string PlainDashes(string text)
    {
        if (System.Text.Ascii.IsValid(text)) return text;
        // A program that joins two hyphens makes a long dash of them.
        return string.Concat(text.Select(c => c switch
        {
            '\u2010' or '\u2011' or '\u2012' or '\u2013' or '\u2212' or '\uFE58' or '\uFE63' or '\uFF0D' or '\u02D7' or '\u00AD'
                or '\u2043' or '\u2796' => "-",
            '\u2014' or '\u2015' or '\u2E3A' => "--",
            '\uFF0B' or '\uFE62' or '\u2795' => "+",
            '\u00A0' or '\u202F' => " ",
            // What shows nothing: marks of direction and joints, which programs put around dates and numbers.
            >= '\u200B' and <= '\u200F' or >= '\u202A' and <= '\u202E' or >= '\u2060' and <= '\u2064' or '\uFEFF' => "",
            _ => c.ToString(),
        })).Trim();
    }

    public static double? Number(string text)
    {
        text = PlainDashes(text.Trim());
        var percent = text.EndsWith('%');
        if (percent) text = text[..^1].TrimEnd();
        if (text.Count(c => c is ',') == 1 && !text.Contains('.', StringComparison.Ordinal)) text = text.Replace(',', '.');
        return double.TryParse(text, NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint | NumberStyles.AllowExponent,
            CultureInfo.InvariantCulture, out var number) && double.IsFinite(number) ? percent ? number / 100 : number : null;
    }

    /// <summary>A number with or without signs between thousands; null where a sign could also stand before decimals.</summary>
    public static double? Figure(string text)
    {
        text = PlainDashes(text.Trim());
        if (OneGroup().IsMatch(text)) return null;
        if (Grouped().Match(text) is { Success: true } m)
            text = string.Concat(text.Where(c => char.IsAsciiDigit(c) || c is '-' or '+' || c == m.Groups["point"].Value.FirstOrDefault()))
                .Replace(',', '.');
        return Number(text);
    }

    /// <summary>A number from 0 to 1, or null.</summary>
    public static double? Unit(string text) => Number(text) is >= 0 and <= 1 and var number ? number : null;

    // 1,234 is a thousand or one and a bit.
    [GeneratedRegex("^[+-]?[1-9]\\d{0,2},\\d{3}$", RegexOptions.CultureInvariant)]
    private static partial Regex OneGroup();

    [GeneratedRegex("^[+-]?\\d{1,3}((?<sign>[,. ’'])\\d{3})(\\k<sign>\\d{3})*((?<point>[.,])\\d+)?$"
        + "(?<!^[+-]?\\d{1,3}[.]\\d{3})", RegexOptions.CultureInvariant)]
    private static partial Regex Grouped();
}
