namespace GeoClaims;

/// <summary>Half a surrogate pair: no character, and nothing that a file could hold.</summary>
internal static class HalfCharacter
{
    /// <summary>Where the first one stands in a text; -1 if all of it are whole characters.</summary>
    public static int In(ReadOnlySpan<char> text)
    {
        for (var i = text.IndexOfAnyInRange('\uD800', '\uDFFF'); i >= 0 && i < text.Length; i++)
        {
            if (!char.IsSurrogate(text[i])) continue;
            if (i + 1 == text.Length || !char.IsSurrogatePair(text[i], text[i + 1])) return i;
            i++;
        }
        return -1;
    }
}
