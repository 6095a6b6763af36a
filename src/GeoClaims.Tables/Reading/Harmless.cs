using System.Globalization;

namespace GeoClaims;

/// <summary>Texts that a spreadsheet would take for a formula, with an apostrophe
/// before them on the way out and without it on the way in.</summary>
/// <remarks>After the advice of OWASP on CSV injection. A text that has such an apostrophe of its own gets one more, so that
/// every text comes back as it was. Plain numbers stay as they are.</remarks>
internal static class Harmless
{
    public static string Out(string text) => IsDangerous(text.AsSpan().TrimStart('\'')) && !IsNumber(text) ? "'" + text : text;

    public static ReadOnlySpan<char> In(ReadOnlySpan<char> text)
        => text.Length > 1 && text[0] == '\'' && IsDangerous(text.TrimStart('\'')) ? text[1..] : text;

    public static string In(string text) => In(text.AsSpan()) is var plain && plain.Length < text.Length ? plain.ToString() : text;

    // A space before does not stop every program, and some take wide signs for plain ones.
    private static bool IsDangerous(ReadOnlySpan<char> text)
        => text.Length > 0 && text[0] is '=' or '+' or '-' or '@' or '\t' or '\r' or '\n' or '＝' or '＋' or '－' or '＠'
            || (text.Length > 1 && text[0] == ' ' && IsDangerous(text.TrimStart(' '))) || SpreadsheetErrors.Is(text);

    private static bool IsNumber(string text)
        => double.TryParse(text, NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint | NumberStyles.AllowExponent,
            CultureInfo.InvariantCulture, out var number) && double.IsFinite(number);
}
