using System.Text.Json;
using System.Text.Json.Serialization;

namespace GeoClaims;

/// <summary>A value that is one JSON string. A text that does not fit is refused with a sentence; the serializer adds the path.</summary>
internal abstract class TextConverter<T> : JsonConverter<T>
{
    protected abstract T FromText(string text);

    protected abstract string ToText(T value);

    public override T Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
        => reader.TokenType == JsonTokenType.String
            ? FromText(reader.GetString()!)
            : throw new JsonException($"A text is expected here, not {reader.TokenType}.");

    public override void Write(Utf8JsonWriter writer, T value, JsonSerializerOptions options) => writer.WriteStringValue(ToText(value));
}
