using System.Text.Json;

namespace GeoClaims.Exchange;

/// <summary>Reads members of JSON objects that strangers wrote: what is not of the expected kind is not there.</summary>
internal static class JsonRead
{
    /// <summary>A text; null if it is missing, no text, or holds half a surrogate pair.</summary>
    public static string? Text(this JsonElement json, ReadOnlySpan<byte> name)
        => json.ValueKind == JsonValueKind.Object && json.TryGetProperty(name, out var value) ? value.AsText() : null;

    public static string? AsText(this JsonElement value)
    {
        if (value.ValueKind != JsonValueKind.String) return null;
        try
        {
            return value.GetString();
        }
        catch (InvalidOperationException)
        {
            return null;
        }
    }

    public static bool IsTrue(this JsonElement json, ReadOnlySpan<byte> name)
        => json.ValueKind == JsonValueKind.Object && json.TryGetProperty(name, out var value) && value.ValueKind == JsonValueKind.True;

    /// <summary>The texts of a list; what is no text in it is left out.</summary>
    public static IEnumerable<string> Texts(this JsonElement json, ReadOnlySpan<byte> name)
        => json.ValueKind == JsonValueKind.Object && json.TryGetProperty(name, out var list) && list.ValueKind == JsonValueKind.Array
            ? list.EnumerateArray().Select(AsText).OfType<string>()
            : [];

    public static JsonElement? Member(this JsonElement json, ReadOnlySpan<byte> name)
        => json.ValueKind == JsonValueKind.Object && json.TryGetProperty(name, out var value) ? value : null;
}
