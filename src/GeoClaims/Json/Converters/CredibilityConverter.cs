using System.Text.Json;
using System.Text.Json.Serialization;

namespace GeoClaims;

internal sealed class CredibilityConverter : JsonConverter<Credibility>
{
    public override Credibility Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
        => reader.TokenType == JsonTokenType.Number && reader.TryGetInt32(out var number) && number is >= 1 and <= 6
            ? new(number)
            : throw new JsonException("A credibility is a whole number from 1 to 6.");

    public override void Write(Utf8JsonWriter writer, Credibility value, JsonSerializerOptions options)
        => writer.WriteNumberValue(value.Number);
}
