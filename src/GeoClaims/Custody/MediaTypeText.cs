using System.Buffers;

namespace GeoClaims;

/// <summary>Media types written as <c>type/subtype</c> (RFC 6838, section 4.2), perhaps with parameters after a semicolon.</summary>
internal static class MediaTypeText
{
    private const int LongestName = 127;

    private static readonly SearchValues<char> Letters =
        SearchValues.Create("abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789!#$&-^_.+");

    public static bool IsWellFormed(string text)
    {
        var end = text.IndexOf(';', StringComparison.Ordinal);
        var names = (end < 0 ? text : text.AsSpan(0, end)).TrimEnd(' ');
        var slash = names.IndexOf('/');
        return slash >= 0 && IsName(names[..slash]) && IsName(names[(slash + 1)..]);
    }

    private static bool IsName(ReadOnlySpan<char> name)
        => name.Length is > 0 and <= LongestName && char.IsAsciiLetterOrDigit(name[0]) && !name.ContainsAnyExcept(Letters);
}
