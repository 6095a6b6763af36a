using System.Text;
using System.Text.Encodings.Web;

namespace GeoClaims;

/// <summary>Leaves text in every script readable, and escapes what could hide or reorder text on a screen.</summary>
/// <remarks>
/// Neither built-in encoder will do: the default one turns Cyrillic into escapes, the relaxed one lets bidirectional overrides through.
/// </remarks>
internal sealed class ReadableJsonEncoder : JavaScriptEncoder
{
    public static readonly ReadableJsonEncoder Instance = new();

    public override int MaxOutputCharactersPerInputCharacter => 6;

    public override bool WillEncode(int unicodeScalar) => unicodeScalar is
        < 0x20 or '"' or '\\' or (>= 0x7F and <= 0x9F) or 0xAD or 0x61C or 0x180E or 0x200B or 0x200E or 0x200F
        or (>= 0x2028 and <= 0x202E) or (>= 0x2060 and <= 0x206F) or 0xFEFF or (>= 0xFFF9 and <= 0xFFFB)
        or (>= 0xD800 and <= 0xDFFF) or (>= 0xE0000 and <= 0xE007F);

    public override unsafe int FindFirstCharacterToEncode(char* text, int textLength)
    {
        for (var i = 0; i < textLength; i++)
        {
            if (!char.IsSurrogate(text[i]))
            {
                if (WillEncode(text[i])) return i;
                continue;
            }
            if (i + 1 >= textLength || !Rune.TryCreate(text[i], text[i + 1], out var rune) || WillEncode(rune.Value)) return i;
            i++;
        }
        return -1;
    }

    public override unsafe bool TryEncodeUnicodeScalar(int unicodeScalar, char* buffer, int bufferLength, out int numberOfCharactersWritten)
    {
        var text = unicodeScalar switch
        {
            '"' => "\\\"",
            '\\' => "\\\\",
            '\n' => "\\n",
            '\r' => "\\r",
            '\t' => "\\t",
            > 0xFFFF => string.Concat(new Rune(unicodeScalar).ToString().Select(c => $"\\u{(int)c:x4}")),
            _ => $"\\u{unicodeScalar:x4}",
        };
        numberOfCharactersWritten = text.Length <= bufferLength ? text.Length : 0;
        return text.AsSpan().TryCopyTo(new Span<char>(buffer, bufferLength));
    }
}
