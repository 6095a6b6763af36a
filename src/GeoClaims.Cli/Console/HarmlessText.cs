using System.Buffers;

namespace GeoClaims.Cli;

/// <summary>Text of sources, which could move the cursor, colour the screen or turn the reading direction, made harmless.</summary>
internal static class HarmlessText
{
    // Control characters but for tab and line feed (with the second half of Latin-1, where old terminals read escapes), marks that
    // turn the reading direction or break lines, and the byte order mark.
    private static readonly SearchValues<char> s_harmful = SearchValues.Create(
        [.. Enumerable.Range(0, 0xA0).Where(c => c is not ('\t' or '\n') and (< 0x20 or >= 0x7F)).Select(c => (char)c),
            '\u061C', '\u200E', '\u200F', '\u2028', '\u2029', '\u202A', '\u202B', '\u202C', '\u202D', '\u202E',
            '\u2066', '\u2067', '\u2068', '\u2069', '\uFEFF', '\uFFFE', '\uFFFF']);

    public static bool IsHarmful(char c) => s_harmful.Contains(c);

    public static string Of(string text)
        => text.AsSpan().IndexOfAny(s_harmful) < 0 ? text : string.Concat(text.Where(c => !s_harmful.Contains(c)));
}
