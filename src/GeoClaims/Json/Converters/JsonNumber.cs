using System.Globalization;
using System.Text.Json;

namespace GeoClaims;

internal static class JsonNumber
{
    public static double Read(ref Utf8JsonReader reader, double low, double high)
        => reader.TokenType == JsonTokenType.Number && reader.TryGetDouble(out var number) && number >= low && number <= high
            ? number
            : throw new JsonException(string.Create(CultureInfo.InvariantCulture, $"A number from {low} to {high} is expected here."));
}
