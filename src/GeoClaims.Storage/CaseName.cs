using System.Globalization;
using System.Text;

namespace GeoClaims.Storage;

/// <summary>The grammar of the names under which cases are stored.</summary>
internal static class CaseName
{
    private const int Longest = 120;

    /// <exception cref="ArgumentException">The text is no such name.</exception>
    public static void Check(string caseId)
    {
        ArgumentNullException.ThrowIfNull(caseId);
        if (!IsValid(caseId))
            throw new ArgumentException($"'{Shown.Text(caseId)}' is no name for a case: write up to {Longest} letters, digits, '-', '_', "
                + $"'.' or ':' without blanks, such as bridge-2026.", nameof(caseId));
    }

    public static bool IsValid(string caseId) => caseId.Length is > 0 and <= Longest && caseId.EnumerateRunes().All(IsValid);

    private static bool IsValid(Rune rune) => rune.Value is '-' or '_' or '.' or ':'
        || (rune != Rune.ReplacementChar && Rune.GetUnicodeCategory(rune) is
        UnicodeCategory.LowercaseLetter or UnicodeCategory.UppercaseLetter or UnicodeCategory.TitlecaseLetter
            or UnicodeCategory.ModifierLetter
        or UnicodeCategory.OtherLetter or UnicodeCategory.DecimalDigitNumber or UnicodeCategory.NonSpacingMark
            or UnicodeCategory.SpacingCombiningMark);
}
