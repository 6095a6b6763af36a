using System.Buffers;
using System.Globalization;
using System.Text;

namespace GeoClaims;

/// <summary>The grammar of ids, and how an id is made from a text.</summary>
internal static class IdText
{
    private const int Longest = 120;
    private const int LongestSlug = 40;

    private static readonly SearchValues<char> Plain =
        SearchValues.Create("abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789-_.");

    /// <summary>The text with its prefix, or null where it is not an id.</summary>
    public static string? Complete(string text, string prefix)
    {
        var colon = text.IndexOf(':', StringComparison.Ordinal);
        var complete = colon < 0 ? $"{prefix}:{text}" : text;
        if (colon < 0) colon = prefix.Length;
        return complete.Length <= Longest && AllValid(complete.AsSpan(0, colon)) && AllValid(complete.AsSpan(colon + 1)) ? complete : null;
    }

    public static string Refusal(string text)
        => $"'{(text.Length > 40 ? text[..40] + "…" : text)}' is not an id: write a prefix, a colon and up "
            + $"to {Longest} letters, digits, '-', '_' or '.' without spaces, such as ev:same-car.";

    /// <summary>Makes the part after the prefix from a text in any script: words in small letters, joined by hyphens.
    /// However its letters were composed, a name has one id.</summary>
    /// <returns>At most forty characters, cut between words; never empty.</returns>
    public static string Slug(string text)
    {
        // Plain letters, as most names have, need none of the tables.
        if (Ascii.IsValid(text)) return PlainSlug(text);
        var slug = new StringBuilder();
        foreach (var rune in Composition.Compose(text).EnumerateRunes())
        {
            if (Valid(rune) && rune.Value is not ('_' or '.' or '-')) slug.Append(Rune.ToLowerInvariant(rune));
            else if (rune.Value is not ('\'' or '’') && slug.Length > 0 && slug[^1] != '-') slug.Append('-');
        }
        return Cut(slug.ToString().Trim('-'));
    }

    private static string PlainSlug(string text)
    {
        // One character more than a slug has says where it is to be cut.
        Span<char> slug = stackalloc char[LongestSlug + 1];
        var length = 0;
        foreach (var c in text)
        {
            if (char.IsAsciiLetterOrDigit(c)) slug[length++] = char.ToLowerInvariant(c);
            else if (c != '\'' && length > 0 && slug[length - 1] != '-') slug[length++] = '-';
            if (length == slug.Length) break;
        }
        // A hyphen in that place is only one if more words follow, and is cut off in any case.
        if (length == slug.Length) length = slug.LastIndexOf('-') is > 0 and var cut ? cut : LongestSlug;
        var plain = slug[..length].TrimEnd('-');
        return plain.IsEmpty ? "x" : plain.ToString();
    }

    private static string Cut(string whole)
    {
        if (whole.Length > LongestSlug)
        {
            var cut = whole.LastIndexOf('-', LongestSlug);
            whole = whole[..(cut > 0 ? cut : char.IsHighSurrogate(whole[LongestSlug - 1]) ? LongestSlug - 1 : LongestSlug)];
        }
        return whole.Length == 0 ? "x" : whole;
    }

    private static bool AllValid(ReadOnlySpan<char> text)
    {
        if (text.IsEmpty) return false;
        // Most ids are ASCII throughout, and what is left after that is looked at rune by rune.
        var first = text.IndexOfAnyExcept(Plain);
        if (first < 0) return true;
        text = text[first..];
        foreach (var rune in text.EnumerateRunes())
            if (!Valid(rune)) return false;
        return true;
    }

    private static bool Valid(Rune rune)
        => rune.Value is '-' or '_' or '.' || (rune != Rune.ReplacementChar && Rune.GetUnicodeCategory(rune) is
        UnicodeCategory.LowercaseLetter or UnicodeCategory.UppercaseLetter or UnicodeCategory.TitlecaseLetter
            or UnicodeCategory.ModifierLetter
        or UnicodeCategory.OtherLetter or UnicodeCategory.DecimalDigitNumber or UnicodeCategory.NonSpacingMark
        or UnicodeCategory.SpacingCombiningMark);
}
