using System.Runtime.InteropServices;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace GeoClaims.Exchange;

/// <summary>Somebody's JSON as a tree in which parts are changed.</summary>
internal static class JsonTree
{
    /// <summary>The tree of a text that was read as JSON before, however deep it is.</summary>
    public static JsonObject Parse(ReadOnlySpan<byte> utf8)
        => JsonNode.Parse(utf8, documentOptions: new() { MaxDepth = 1000 })!.AsObject();

    /// <summary>Writes a tree; every value that was read and not changed stays byte for byte, half characters among them, which
    /// <see cref="JsonNode.WriteTo"/> refuses.</summary>
    public static void Write(JsonNode? node, Utf8JsonWriter json)
    {
        switch (node)
        {
            case null:
                json.WriteNullValue();
                break;
            case JsonObject members:
                json.WriteStartObject();
                foreach (var (name, value) in members)
                {
                    json.WritePropertyName(name);
                    Write(value, json);
                }
                json.WriteEndObject();
                break;
            case JsonArray list:
                json.WriteStartArray();
                foreach (var item in list) Write(item, json);
                json.WriteEndArray();
                break;
            case JsonValue value when value.TryGetValue<JsonElement>(out var read):
                json.WriteRawValue(JsonMarshal.GetRawUtf8Value(read), skipInputValidation: true);
                break;
            default:
                node.WriteTo(json);
                break;
        }
    }
}
