using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;

namespace GeoClaims.Tests;

/// <summary>Makes the JSON Schemas that are published with the library from the contracts
/// by which the library reads and writes, and from its doc comments.</summary>
/// <remarks>JsonSchemaExporter walks the same contract, but passes over members that have
/// both a converter and a default, and writes a type down wherever it is used.</remarks>
internal sealed class SchemaWriter(JsonSerializerOptions contract)
{
    private const string Suffix = "Document";

    private static readonly JsonSerializerOptions Layout =
        new() { WriteIndented = true, NewLine = "\n", Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    private readonly SortedDictionary<string, JsonNode?> _definitions = new(StringComparer.Ordinal);

    public static JsonObject Head(string name, string title) => new()
    {
        ["$schema"] = "https://json-schema.org/draft/2020-12/schema",
        ["$id"] = $"https://geoclaims.org/schema/{name}.json",
        ["title"] = title,
    };

    /// <summary>The schema with all that it names.</summary>
    public string Write(JsonObject root)
    {
        root["$defs"] = new JsonObject(_definitions);
        return root.ToJsonString(Layout) + "\n";
    }

    /// <summary>The definition of a type that was written down.</summary>
    public JsonNode this[string name] => _definitions[name]!;

    public JsonObject Record(JsonTypeInfo type, string description) => new()
    {
        ["description"] = description,
        ["type"] = "object",
        ["properties"] = new JsonObject(type.Properties.Select(p => KeyValuePair.Create(p.Name, (JsonNode?)Member(p)))),
        ["required"] = new JsonArray([.. type.Properties.Where(p => p.IsRequired).Select(p => (JsonNode)p.Name)]),
        ["additionalProperties"] = false,
    };

    private JsonObject Member(JsonPropertyInfo member)
    {
        var schema = Of(Nullable.GetUnderlyingType(member.PropertyType) ?? member.PropertyType);
        if (member.NumberHandling is { } handling && handling.HasFlag(JsonNumberHandling.AllowNamedFloatingPointLiterals))
            schema = member.PropertyType == typeof(double) ? Open() : new() { ["type"] = "array", ["items"] = Open() };
        if (member.IsSetNullable) schema = OrNull(schema);
        schema.Insert(0, "description", Docs.Of(member));
        return schema;
    }

    public JsonObject Of(Type type)
    {
        if (Leaves.Of(type, contract) is { } leaf) return leaf;
        var info = contract.GetTypeInfo(type);
        if (info.Kind == JsonTypeInfoKind.Enumerable) return new() { ["type"] = "array", ["items"] = Of(info.ElementType!) };

        // Each record type is written down once, and named wherever it is used.
        var name = JsonNamingPolicy.CamelCase.ConvertName(type.Name.EndsWith(Suffix, StringComparison.Ordinal)
            ? type.Name[..^Suffix.Length]
            : type.Name);
        if (_definitions.TryAdd(name, null)) _definitions[name] = Record(info, Docs.Of(type));
        return new() { ["$ref"] = $"#/$defs/{name}" };
    }

    // JSON has no infinite numbers; they are written as words.
    private static JsonObject Open() => new() { ["anyOf"] = new JsonArray(
        new JsonObject { ["type"] = "number" }, new JsonObject { ["enum"] = new JsonArray("Infinity", "-Infinity") }) };

    private static JsonObject OrNull(JsonObject schema)
    {
        if (schema.ContainsKey("$ref")) return new() { ["anyOf"] = new JsonArray(schema, new JsonObject { ["type"] = "null" }) };
        if (schema["enum"] is JsonArray words) words.Add(null);
        else schema["type"] = new JsonArray(schema["type"]!.DeepClone(), "null");
        return schema;
    }
}
