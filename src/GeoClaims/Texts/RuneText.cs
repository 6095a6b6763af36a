using System.Text;

namespace GeoClaims;

/// <summary>Writes characters beyond the first plane. <c>StringBuilder.Append</c>
/// takes a rune for an object, and makes a string of it.</summary>
internal static class RuneText
{
    public static StringBuilder Put(this StringBuilder text, Rune rune)
    {
        Span<char> units = stackalloc char[2];
        return text.Append(units[..rune.EncodeToUtf16(units)]);
    }
}
