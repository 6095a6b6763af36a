using System.Buffers;
using System.Globalization;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Unicode;

namespace GeoClaims;

/// <summary>Text from outside, made safe to show.</summary>
internal static class SafeText
{
    // HtmlEncoder.Default turns Cyrillic and Arabic into numbers; this one keeps all letters, and still encodes & < > " '.
    private static readonly HtmlEncoder s_encoder = HtmlEncoder.Create(UnicodeRanges.All);

    // Marks that turn the reading direction of what follows, with which a text could dress up as another.
    private static readonly SearchValues<char> s_hidden = SearchValues.Create(
        [.. Enumerable.Range(0, 32).Where(c => c is not ('\t' or '\n' or '\r')).Select(c => (char)c), .. Enumerable.Range(0x7F, 33)
            .Select(c => (char)c),
            '\u202A', '\u202B', '\u202C', '\u202D', '\u202E', '\u2066', '\u2067', '\u2068', '\u2069', '\u2028', '\u2029', '\uFEFF',
            '\uFFFE', '\uFFFF']);

    /// <summary>The text, or that there is none: a heading or a link without words would be lost on many readers.</summary>
    public static string Named(string? text) => Blank.Is(Plain(text)) ? "(no text)" : text!;

    /// <summary>
    /// The text without control characters and marks of reading direction; where half a character stands by itself, which no file can hold,
    /// a question mark of Unicode's stands.
    /// </summary>
    public static string Plain(string? text)
    {
        if (text is null) return "";
        if (text.AsSpan().IndexOfAny(s_hidden) < 0 && HalfCharacter.In(text) < 0) return text;
        var plain = new StringBuilder(text.Length);
        foreach (var rune in text.EnumerateRunes())
            if (!rune.IsBmp || !s_hidden.Contains((char)rune.Value)) plain.Append(rune);
        return plain.ToString();
    }

    /// <summary>The text on one line.</summary>
    public static string Line(string? text) => string.Join(' ', Plain(text).Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));

    /// <summary>The text as HTML.</summary>
    public static string Encode(string? text) => s_encoder.Encode(Plain(text));

    /// <summary>The address, if it leads to the web; what else it may be is
    /// only shown, as is one with a name and password in it, which hides
    /// where it leads and would hand them on.</summary>
    public static string? WebAddress(string? address)
        => Uri.TryCreate(Plain(address), UriKind.Absolute, out var uri) && uri.Scheme is "http" or "https"
            && uri.Host.Length > 0 && uri.UserInfo.Length == 0 ? uri.AbsoluteUri : null;

    /// <summary>The text cut to a length, at a space if there is one near, with an ellipsis.</summary>
    public static string Short(string? text, int most)
    {
        var line = Line(text);
        if (line.Length <= most) return line;
        var cut = line.LastIndexOf(' ', most - 1, most / 2);
        if (cut < 0) cut = char.IsHighSurrogate(line[most - 2]) ? most - 2 : most - 1;
        return line[..cut].TrimEnd(' ', ',', ';', ':', '.') + "…";
    }

    /// <summary>At most how many characters the text takes once it is written as HTML.</summary>
    public static int Cost(string? text)
    {
        var cost = 0;
        foreach (var c in text ?? "") cost += char.IsAsciiLetterOrDigit(c) || c is ' ' || IsKept(c) ? 1 : 8;
        return cost;
    }

    private static bool IsKept(char c) => c is not ('<' or '>' or '&' or '"' or '\'' or '+' or '`')
        && (char.IsLetterOrDigit(c) || char.IsPunctuation(c) || char.IsSymbol(c)
            || char.GetUnicodeCategory(c) is UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark);
}
