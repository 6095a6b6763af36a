using System.Text.Json;
using System.Text.Json.Serialization;

namespace GeoClaims;

/// <summary>A record of any kind, under the word for its kind: <c>{"claim":{…}}</c>.</summary>
internal sealed class RecordConverter : JsonConverter<CaseRecord>
{
    private static readonly Dictionary<string, Type> ByWord = RecordKind.All.ToDictionary(k => k.Word, k => k.Type, StringComparer.Ordinal);

    public override CaseRecord? Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        if (reader.TokenType != JsonTokenType.StartObject)
            throw new JsonException("A record is expected here, under the word for its kind.");
        reader.Read();
        if (reader.TokenType != JsonTokenType.PropertyName || !ByWord.TryGetValue(reader.GetString()!, out var type))
            throw new JsonException($"A kind of record is expected here: {string.Join(", ", ByWord.Keys)}.");
        reader.Read();
        var record = (CaseRecord?)JsonSerializer.Deserialize(ref reader, options.GetTypeInfo(type));
        reader.Read();
        return reader.TokenType == JsonTokenType.EndObject ? record : throw new JsonException("One record is expected here.");
    }

    public override void Write(Utf8JsonWriter writer, CaseRecord value, JsonSerializerOptions options)
    {
        writer.WriteStartObject();
        writer.WritePropertyName(value.RecordKind.Word);
        JsonSerializer.Serialize(writer, value, options.GetTypeInfo(value.GetType()));
        writer.WriteEndObject();
    }
}
