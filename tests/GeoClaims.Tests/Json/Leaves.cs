using System.Text.Json;
using System.Text.Json.Nodes;

namespace GeoClaims.Tests;

/// <summary>The schemas of the values that are no records.</summary>
internal static class Leaves
{
    // No character of ASCII but letters, digits, '-', '.' and '_'. Beyond ASCII the
    // reader is stricter, but classes such as \p{L} are strange to many validators.
    private const string IdLetters = @"[^\x00-,/:-@\[-\^`{-\xA0]+";

    /// <summary>The schema, or null for a list or a record.</summary>
    public static JsonObject? Of(Type type, JsonSerializerOptions contract)
    {
        if (type.IsGenericType && type.GetGenericTypeDefinition() == typeof(Id<>))
        {
            var prefix = RecordKind.Of(type.GetGenericArguments()[0]).Prefix;
            return new() { ["type"] = "string", ["pattern"] = $"^({prefix}:)?{IdLetters}$", ["maxLength"] = 120 };
        }
        if (type.IsEnum) return new() { ["enum"] = new JsonArray([.. type.GetEnumValues().Cast<object>()
            .Select(v => JsonSerializer.SerializeToNode(v, contract.GetTypeInfo(type)))]) };
        if (type == typeof(string)) return new() { ["type"] = "string" };
        if (type == typeof(bool)) return new() { ["type"] = "boolean" };
        if (type == typeof(long) || type == typeof(int)) return new() { ["type"] = "integer" };
        if (type == typeof(decimal) || type == typeof(double)) return new() { ["type"] = "number" };
        if (type == typeof(ClockZone)) return new() { ["type"] = "string", ["format"] = "time-zone", ["minLength"] = 1 };
        if (type == typeof(EdtfTime)) return new() { ["type"] = "string", ["format"] = "edtf", ["minLength"] = 4, ["maxLength"] = 400 };
        if (type == typeof(Probability) || type == typeof(ConfidenceScore)) return Number(0, 1);
        if (type == typeof(ProbabilityRange))
            return new() { ["type"] = "array", ["items"] = Number(0, 1), ["minItems"] = 3, ["maxItems"] = 3 };
        if (type == typeof(GeoPoint)) return new() { ["type"] =
            "array", ["prefixItems"] = new JsonArray(Number(-90, 90), Number(-180, 180)), ["minItems"] = 2, ["maxItems"] = 2 };
        if (type == typeof(Reliability)) return new() { ["enum"] = new JsonArray("A", "B", "C", "D", "E", "F") };
        return type == typeof(Credibility) ? new() { ["type"] = "integer", ["minimum"] = 1, ["maximum"] = 6 } : null;
    }

    private static JsonObject Number(double minimum, double maximum)
        => new() { ["type"] = "number", ["minimum"] = minimum, ["maximum"] = maximum };
}
