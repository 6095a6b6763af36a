using System.Globalization;
using System.Text;

namespace GeoClaims;

/// <summary>How wide a text will be, reckoned without a font: wide sans-serif faces, with some slack.</summary>
internal static class TextWidth
{
    private const double HalfBold = 1.07;

    /// <summary>The width in the unit of the size.</summary>
    public static double Of(string text, double size, bool bold = false)
    {
        var ems = 0.0;
        foreach (var rune in text.EnumerateRunes()) ems += Ems(rune);
        return ems * size * (bold ? HalfBold : 1);
    }

    private static double Ems(Rune rune) => rune.Value switch
    {
        'i' or 'j' or 'l' or 'I' or '.' or ',' or ':' or ';' or '\'' or '|' or '!' => 0.3,
        'f' or 't' or 'r' or '(' or ')' or '-' or '/' or ' ' => 0.4,
        'm' or 'w' or 'M' or 'W' or '—' or '…' or 'ш' or 'щ' or 'ю' or 'ж' or 'Ш' or 'Щ' or 'Ю' or 'Ж' => 0.95,
        >= '0' and <= '9' => 0.58,
        // Hangul, kana, Chinese and full-width forms fill a square, and so do pictures.
        (>= 0x1100 and <= 0x115F) or (>= 0x2E80 and <= 0xA4CF) or (>= 0xAC00 and <= 0xD7A3)
            or (>= 0xF900 and <= 0xFAFF) or (>= 0xFE30 and <= 0xFE4F) or (>= 0xFF00 and <= 0xFF60) => 1,
        >= 0x1F000 => 1.2,
        _ => ByCategory(rune),
    };

    private static double ByCategory(Rune rune) => Rune.GetUnicodeCategory(rune) switch
    {
        UnicodeCategory.NonSpacingMark or UnicodeCategory.EnclosingMark or UnicodeCategory.Format or UnicodeCategory.Control => 0,
        UnicodeCategory.UppercaseLetter => 0.69,
        UnicodeCategory.LowercaseLetter => 0.58,
        _ => 0.65,
    };
}
