using System.Text.RegularExpressions;

namespace GeoClaims;

/// <summary>What somebody may have meant who wrote a time as people and programs write it, and not as EDTF does.</summary>
internal static partial class EdtfSuggestion
{
    /// <summary>The time in EDTF; null if nothing is near enough, or if it could be read in two ways, as 03/04/2024 could.</summary>
    public static string? For(string text)
    {
        var plain = Dash().Replace(text.Trim(), "-");
        plain = DayMonthYear().Replace(plain, m => Date(m.Groups[3], m.Groups[2], m.Groups[1]));
        plain = YearMonthDay().Replace(plain, m => Date(m.Groups["y"], m.Groups["m"], m.Groups["d"]));
        plain = Gap().Replace(plain, "$1T$2").Replace("?~", "%", StringComparison.Ordinal).Replace("~?", "%", StringComparison.Ordinal);
        return plain != text && EdtfParser.IsTime(plain) ? plain : null;
    }

    private static string Date(Group year, Group month, Group day) => $"{year.Value}-{Two(month)}-{Two(day)}";

    private static string Two(Group number) => number.Value.PadLeft(2, '0');

    // Dashes and minus signs of other kinds than the one on every keyboard.
    [GeneratedRegex("[\u2010-\u2015\u2212\uFE58\uFE63\uFF0D]", RegexOptions.CultureInvariant)]
    private static partial Regex Dash();

    [GeneratedRegex(@"^([0-9]{1,2})\.([0-9]{1,2})\.([0-9]{4})(?=$|[ T])", RegexOptions.CultureInvariant)]
    private static partial Regex DayMonthYear();

    [GeneratedRegex("^(?<y>[0-9]{4})(?:(?<m>[0-9]{2})(?<d>[0-9]{2})|[-./](?<m>[0-9]{1,2})[-./](?<d>[0-9]{1,2}))(?=$|[ T])",
        RegexOptions.CultureInvariant)]
    private static partial Regex YearMonthDay();

    [GeneratedRegex("^([0-9]{4}-[0-9]{2}-[0-9]{2}) +([0-9]{2}:)", RegexOptions.CultureInvariant)]
    private static partial Regex Gap();
}
