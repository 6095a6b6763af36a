using System.Globalization;
using System.Text;

namespace GeoClaims.Storage;

/// <summary>Texts of anybody in a message: shortened, and without what steers a screen.</summary>
internal static class Shown
{
    private const int Longest = 80;

    public static string Text(string text)
    {
        var shown = new StringBuilder();
        foreach (var rune in text.EnumerateRunes())
        {
            if (shown.Length >= Longest) return shown.Append('…').ToString();
            shown.Append(Rune.GetUnicodeCategory(rune) is UnicodeCategory.Control or UnicodeCategory.Format or UnicodeCategory.LineSeparator
                or UnicodeCategory.ParagraphSeparator
                ? Rune.ReplacementChar : rune);
        }
        return shown.ToString();
    }

    public static string Count(long count, string one, string many) => $"{count} {(count == 1 ? one : many)}";
}
