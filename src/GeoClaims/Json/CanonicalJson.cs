using System.Buffers;
using System.Runtime.InteropServices;
using System.Text;
using System.Text.Json;
using System.Text.Unicode;

namespace GeoClaims;

/// <summary>Canonical JSON by RFC 8785 (JCS): one text for one value, so that a hash of the text is a hash of the value.</summary>
/// <remarks>
/// Members in the order of the UTF-16 units of their names (§3.2.3), numbers as ECMAScript
/// writes doubles (§3.2.2.3), only the escapes that are needed (§3.2.2.2), no blanks.
/// What I-JSON (RFC 7493) leaves out is refused: a name given twice, half a surrogate pair, a number that no double holds.
/// </remarks>
internal static class CanonicalJson
{
    private static readonly SearchValues<char> Escaped =
        SearchValues.Create([.. Enumerable.Range(0, 0x20).Select(c => (char)c), '"', '\\']);

    /// <summary>The canonical form of a JSON text.</summary>
    /// <exception cref="JsonException">The text is no JSON, or holds what I-JSON leaves out.</exception>
    public static byte[] Of(ReadOnlyMemory<byte> utf8) => Written(utf8).WrittenSpan.ToArray();

    /// <summary>The canonical form of a JSON text.</summary>
    /// <exception cref="JsonException">The text is no JSON, or holds what I-JSON leaves out.</exception>
    public static string TextOf(ReadOnlyMemory<byte> utf8) => Encoding.UTF8.GetString(Written(utf8).WrittenSpan);

    private static ArrayBufferWriter<byte> Written(ReadOnlyMemory<byte> utf8)
    {
        var output = new ArrayBufferWriter<byte>(Math.Max(utf8.Length, 1));
        try
        {
            using var document = JsonDocument.Parse(utf8);
            Value(document.RootElement, output);
        }
        catch (InvalidOperationException e)
        {
            throw new JsonException("A text is not well-formed Unicode.", e);
        }
        return output;
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
                var text = JsonMarshal.GetRawUtf8Value(value);
                // Without an escape, and well-formed, it stands as it must.
                if (!text.Contains((byte)'\\') && Utf8.IsValid(text)) output.Write(text);
                else Text(value.GetString()!, output);
                break;
            case JsonValueKind.Number:
                var number = JsonMarshal.GetRawUtf8Value(value);
                if (IsShortWhole(number)) output.Write(number);
                else Encoding.UTF8.GetBytes(CanonicalNumber.Text(value.GetDouble()), output);
                break;
            default:
                output.Write(value.ValueKind switch { JsonValueKind.True => "true"u8, JsonValueKind.False => "false"u8, _ => "null"u8 });
                break;
        }
    }

    private static void Members(JsonElement value, IBufferWriter<byte> output)
    {
        var count = value.GetPropertyCount();
        var rented = ArrayPool<JsonProperty>.Shared.Rent(count);
        var members = rented.AsSpan(0, count);
        var at = 0;
        foreach (var member in value.EnumerateObject()) members[at++] = member;
        members.Sort(static (x, y) => Compare(x, y));
        output.Write("{"u8);
        for (var i = 0; i < count; i++)
        {
            if (i > 0 && Compare(members[i - 1], members[i]) == 0) throw new JsonException("A name is given twice.");
            if (i > 0) output.Write(","u8);
            Name(members[i], output);
            output.Write(":"u8);
            Value(members[i].Value, output);
        }
        output.Write("}"u8);
        // What it held must not be kept alive.
        members.Clear();
        ArrayPool<JsonProperty>.Shared.Return(rented);
    }

    // Of names in ASCII, bytes and UTF-16 units have the same order.
    private static int Compare(JsonProperty x, JsonProperty y)
    {
        var one = JsonMarshal.GetRawUtf8PropertyName(x);
        var other = JsonMarshal.GetRawUtf8PropertyName(y);
        return IsPlain(one) && IsPlain(other) ? one.SequenceCompareTo(other) : string.CompareOrdinal(x.Name, y.Name);
    }

    private static void Name(JsonProperty member, IBufferWriter<byte> output)
    {
        var name = JsonMarshal.GetRawUtf8PropertyName(member);
        if (IsPlain(name))
        {
            output.Write("\""u8);
            output.Write(name);
            output.Write("\""u8);
        }
        else Text(member.Name, output);
    }

    /// <summary>Whether a text that stands in JSON has no escape and ASCII letters only: then it stands as it must.</summary>
    private static bool IsPlain(ReadOnlySpan<byte> text) => Ascii.IsValid(text) && !text.Contains((byte)'\\');

    /// <summary>Whether a number has digits only, and not more than a double holds: then it stands as it must.</summary>
    private static bool IsShortWhole(ReadOnlySpan<byte> number)
        => number.Length <= 15 && !number.ContainsAnyExceptInRange((byte)'0', (byte)'9');

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
