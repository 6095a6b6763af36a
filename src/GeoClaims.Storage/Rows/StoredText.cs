using System.Security.Cryptography;
using System.Text;

namespace GeoClaims.Storage;

/// <summary>Texts as they can stand in a column with an index, in any database: without the character zero, and not too long.</summary>
internal static class StoredText
{
    private const int Longest = 400;

    /// <summary>A text that is equal for equal texts, and different for different ones.</summary>
    public static string Key(string text)
    {
        // No shorter text begins so, since its backslashes are doubled.
        if (text.Length > Longest)
        {
            var hash = Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text)));
            return $"\\#{text[..64].Replace('\0', '.')}…{hash}".Normalised();
        }
        return text.Contains('\0', StringComparison.Ordinal) || text.Contains('\\', StringComparison.Ordinal)
            ? text.Replace("\\", "\\\\", StringComparison.Ordinal).Replace("\0", "\\0", StringComparison.Ordinal)
            : text;
    }

    /// <summary>A name as names are compared: in small letters, with single blanks.</summary>
    public static string Name(string name)
    {
        var folded = new StringBuilder(name.Length);
        foreach (var rune in name.EnumerateRunes())
        {
            if (!Rune.IsWhiteSpace(rune)) folded.Append(LetterCase.Fold(rune));
            else if (folded.Length > 0 && folded[^1] != ' ') folded.Append(' ');
        }
        return Key(folded.ToString().Trim());
    }

    /// <summary>A hash as hashes are compared.</summary>
    public static string Hash(string hash) => Key(LetterCase.Lower(hash.Trim()));

    /// <summary>
    /// An address as addresses are compared: scheme and host in small letters, no place within the page, no slash at the end. Another
    /// address than a web address is compared as it is written.
    /// </summary>
    public static string Address(string address)
    {
        var text = address.Trim();
        var scheme = text.IndexOf("://", StringComparison.Ordinal);
        if (scheme <= 0) return Key(text);
        var host = text.AsSpan(scheme + 3).IndexOfAny('/', '?', '#');
        var rest = host < 0 ? "" : text[(scheme + 3 + host)..];
        var fragment = rest.IndexOf('#', StringComparison.Ordinal);
        if (fragment >= 0) rest = rest[..fragment];
        return Key(LetterCase.Lower(host < 0 ? text : text[..(scheme + 3 + host)]) + rest.TrimEnd('/'));
    }

    // A cut may have left half a surrogate pair, which no database takes.
    private static string Normalised(this string text) => Encoding.UTF8.GetString(Encoding.UTF8.GetBytes(text));
}
