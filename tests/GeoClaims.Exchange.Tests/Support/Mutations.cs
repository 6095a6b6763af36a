using System.Runtime.InteropServices;
using System.Text;
using System.Text.Json;

namespace GeoClaims.Exchange.Tests;

/// <summary>A text with each of its values replaced by each kind of JSON, one at a time.</summary>
internal static class Mutations
{
    private static readonly string[] Kinds =
        ["null", "true", "7", "-1.5e300", "\"x\"", "\"\"", "\"\\ud800\"", "\"</script><b>\"", "[]", "{}", "[[null]]", "[{}]"];

    public static IEnumerable<string> Of(string text)
    {
        var utf8 = Encoding.UTF8.GetBytes(text);
        using var json = JsonDocument.Parse(utf8);
        foreach (var (start, length) in Values(json.RootElement, utf8).ToList())
            foreach (var kind in Kinds)
                yield return Encoding.UTF8.GetString([.. utf8.AsSpan(0, start), .. Encoding.UTF8.GetBytes(kind),
                    .. utf8.AsSpan(start + length)]);
    }

    private static IEnumerable<(int Start, int Length)> Values(JsonElement value, byte[] utf8)
    {
        yield return At(value, utf8);
        IEnumerable<JsonElement> inner = value.ValueKind switch
        {
            JsonValueKind.Object => value.EnumerateObject().Select(m => m.Value),
            JsonValueKind.Array => value.EnumerateArray(),
            _ => [],
        };
        foreach (var place in inner.SelectMany(i => Values(i, utf8))) yield return place;
    }

    private static (int Start, int Length) At(JsonElement value, byte[] utf8)
    {
        var raw = JsonMarshal.GetRawUtf8Value(value);
        utf8.AsSpan().Overlaps(raw, out var start);
        return (start, raw.Length);
    }
}
