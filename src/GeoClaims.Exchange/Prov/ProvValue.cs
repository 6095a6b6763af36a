using System.Text.Json;

namespace GeoClaims.Exchange;

/// <summary>Values of attributes: plain ones, typed ones (<c>{"$": …, "type": …}</c>), and lists of either.</summary>
internal static class ProvValue
{
    public static IEnumerable<string> Texts(JsonElement value) => value.ValueKind switch
    {
        JsonValueKind.String => value.AsText() is { } text ? [text] : [],
        JsonValueKind.Number or JsonValueKind.True or JsonValueKind.False => [value.GetRawText()],
        JsonValueKind.Object => value.Member("$"u8) is { } inner && inner.ValueKind is not (JsonValueKind.Object or JsonValueKind.Array)
            ? Texts(inner) : [],
        // A list in a list is none of PROV-JSON's.
        JsonValueKind.Array => value.EnumerateArray().Where(v => v.ValueKind != JsonValueKind.Array).SelectMany(Texts),
        _ => [],
    };
}
