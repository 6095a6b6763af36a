using System.Text.Json;
using System.Text.Json.Serialization;

namespace GeoClaims;

/// <summary>A value that is one JSON number from 0 to 1.</summary>
internal abstract class UnitConverter<T> : JsonConverter<T>
{
    protected abstract T FromNumber(double number);

    protected abstract double ToNumber(T value);

    public override T Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
        => FromNumber(JsonNumber.Read(ref reader, 0, 1));

    public override void Write(Utf8JsonWriter writer, T value, JsonSerializerOptions options) => writer.WriteNumberValue(ToNumber(value));
}
