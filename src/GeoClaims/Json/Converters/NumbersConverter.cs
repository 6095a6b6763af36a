using System.Text.Json;
using System.Text.Json.Serialization;

namespace GeoClaims;

/// <summary>A value that is a JSON array of a fixed count of numbers, on one line.</summary>
internal abstract class NumbersConverter<T>(int count, string form) : JsonConverter<T>
{
    protected abstract T FromNumbers(ReadOnlySpan<double> numbers);

    protected abstract void ToNumbers(T value, Span<double> numbers);

    protected abstract (double Low, double High) Range(int place);

    public override T Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        if (reader.TokenType != JsonTokenType.StartArray) throw new JsonException($"Expected {form}.");
        Span<double> numbers = stackalloc double[count];
        for (var i = 0; i < count; i++)
        {
            reader.Read();
            var (low, high) = Range(i);
            numbers[i] = JsonNumber.Read(ref reader, low, high);
        }
        reader.Read();
        return reader.TokenType == JsonTokenType.EndArray ? FromNumbers(numbers) : throw new JsonException($"Expected {form}.");
    }

    public override void Write(Utf8JsonWriter writer, T value, JsonSerializerOptions options)
    {
        Span<double> numbers = stackalloc double[count];
        ToNumbers(value, numbers);
        writer.WriteStartArray();
        foreach (var number in numbers) writer.WriteNumberValue(number);
        writer.WriteEndArray();
    }
}
