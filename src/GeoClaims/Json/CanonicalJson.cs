using System.Buffers;
using System.Text;
using System.Text.Json;

namespace GeoClaims;

/// <summary>Canonical JSON by RFC 8785 (JCS): one text for one value, so that a hash of the text is a hash of the value.</summary>
/// <remarks>
/// Members in the order of the UTF-16 units of their names (§3.2.3), numbers as ECMAScript writes doubles (§3.2.2.3), only the escapes that are needed (§3.2.2.2), no blanks.
/// What I-JSON (RFC 7493) leaves out is refused: a name given twice, half a surrogate pair, a number that no double holds.
/// </remarks>
internal static class CanonicalJson
{
    private static readonly JsonDocumentOptions Strict = new() { AllowDuplicateProperties = false };
    private static readonly SearchValues<char> Escaped = SearchValues.Create([.. Enumerable.Range(0, 0x20).Select(c => (char)c), '"', '\\']);

    /// <summary>The canonical form of a JSON text.</summary>
    /// <exception cref="JsonException">The text is no JSON, or holds what I-JSON leaves out.</exception>
    public static byte[] Of(ReadOnlyMemory<byte> utf8)
    {
        var output = new ArrayBufferWriter<byte>(Math.Max(utf8.Length, 1));
        try
        {
            using var document = JsonDocument.Parse(utf8, Strict);
            Value(document.RootElement, output);
        }
        catch (InvalidOperationException e)
        {
            throw new JsonException("A text is not well-formed Unicode.", e);
        }
        return output.WrittenSpan.ToArray();
    }

    private static void Value(JsonElement value, IBufferWriter<byte> output)
    {
        switch (value.ValueKind)
        {
            case JsonValueKind.Object:
                Members(value, output);
                break;
            case JsonValueKind.Array:
                var count = 0;
                output.Write("["u8);
                foreach (var item in value.EnumerateArray())
                {
                    if (count++ > 0) output.Write(","u8);
                    Value(item, output);
                }
                output.Write("]"u8);
                break;
            case JsonValueKind.String:
                Text(value.GetString()!, output);
                break;
            case JsonValueKind.Number:
                Encoding.UTF8.GetBytes(CanonicalNumber.Text(value.GetDouble()), output);
                break;
            default:
                output.Write(value.ValueKind switch { JsonValueKind.True => "true"u8, JsonValueKind.False => "false"u8, _ => "null"u8 });
                break;
        }
    }

    private static void Members(JsonElement value, IBufferWriter<byte> output)
    {
        List<(string Name, JsonElement Value)> members = [.. value.EnumerateObject().Select(m => (m.Name, m.Value))];
        members.Sort(static (x, y) => string.CompareOrdinal(x.Name, y.Name));
        output.Write("{"u8);
        for (var i = 0; i < members.Count; i++)
        {
            if (i > 0) output.Write(","u8);
            Text(members[i].Name, output);
            output.Write(":"u8);
            Value(members[i].Value, output);
        }
        output.Write("}"u8);
    }

    private static void Text(ReadOnlySpan<char> text, IBufferWriter<byte> output)
    {
        output.Write("\""u8);
        for (int at; (at = text.IndexOfAny(Escaped)) >= 0; text = text[(at + 1)..])
        {
            Encoding.UTF8.GetBytes(text[..at], output);
            Encoding.UTF8.GetBytes(Escape(text[at]), output);
        }
        Encoding.UTF8.GetBytes(text, output);
        output.Write("\""u8);
    }

    private static string Escape(char c) => c switch
    {
        '"' => "\\\"",
        '\\' => "\\\\",
        '\b' => "\\b",
        '\t' => "\\t",
        '\n' => "\\n",
        '\f' => "\\f",
        '\r' => "\\r",
        _ => $"\\u{(int)c:x4}",
    };
}
