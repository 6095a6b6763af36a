using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using System.Text;

namespace GeoClaims;

/// <summary>Whether a text shows a reader anything.</summary>
internal static class Blank
{
    /// <summary>Whether there is no text, or one in which nothing can be seen.</summary>
    public static bool Is([NotNullWhen(false)] string? text)
    {
        if (text is null) return true;
        foreach (var rune in text.EnumerateRunes())
            if (!ShowsNothing(rune)) return false;
        return true;
    }

    /// <summary>Whether a character is white, steers others, or fills a place without a sign.</summary>
    public static bool ShowsNothing(Rune rune)
    {
        if (rune.IsAscii) return rune.Value is <= ' ' or 0x7F;
        return Rune.GetUnicodeCategory(rune) switch
        {
            UnicodeCategory.Control or UnicodeCategory.SpaceSeparator or UnicodeCategory.LineSeparator
                or UnicodeCategory.ParagraphSeparator => true,
            // A few signs that stand before numbers and words count as steering, but are seen.
            UnicodeCategory.Format => rune.Value is not ((>= 0x600 and <= 0x605) or 0x6DD or 0x70F or 0x890 or 0x891 or 0x8E2
                or 0x110BD or 0x110CD),
            _ => IsFiller(rune.Value),
        };
    }

    // The Korean fillers, the empty Braille cell, the joiner of graphemes, two Khmer vowels that are not seen, the
    // selectors of Mongolian and of variants, the musical null note, and what is kept free for more of that.
    private static bool IsFiller(int c) => c is 0x115F or 0x1160 or 0x3164 or 0xFFA0 or 0x2800 or 0x34F or 0x17B4 or 0x17B5
        or (>= 0x180B and <= 0x180F) or (>= 0xFE00 and <= 0xFE0F) or 0x1D159 or 0x2065 or (>= 0xFFF0 and <= 0xFFF8)
        or (>= 0xE0000 and <= 0xE0FFF);
}
