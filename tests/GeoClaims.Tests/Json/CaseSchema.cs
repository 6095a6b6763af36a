using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Json.Serialization.Metadata;

namespace GeoClaims.Tests;

/// <summary>Makes the JSON Schema that is published with the library from the contract
/// by which the library reads and writes, and from its doc comments.</summary>
/// <remarks>JsonSchemaExporter walks the same contract, but passes over members that have
/// both a converter and a default, and writes a type down wherever it is used.</remarks>
internal sealed class CaseSchema
{
    private static readonly JsonSerializerOptions Contract = CaseJson.DocumentInfo.Options;
    private static readonly JsonSerializerOptions Layout =
        new() { WriteIndented = true, NewLine = "\n", Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    private readonly SortedDictionary<string, JsonNode?> _definitions = new(StringComparer.Ordinal);

    private CaseSchema() { }

    public static string Make() => new CaseSchema().Root().ToJsonString(Layout) + "\n";

    private JsonObject Root()
    {
        var root = new JsonObject
        {
            ["$schema"] = "https://json-schema.org/draft/2020-12/schema",
            ["$id"] = "https://geoclaims.org/schema/geoclaims-1.json",
            ["title"] = "GeoClaims case file, format 1",
        };
        foreach (var (keyword, value) in Record(CaseJson.DocumentInfo, Docs.Of(typeof(CaseFile))).ToList())
            root[keyword] = value?.DeepClone();
        root["properties"]!["format"]!["const"] = CaseDocument.CurrentFormat;
        root["$defs"] = new JsonObject(_definitions);
        return root;
    }

    private JsonObject Record(JsonTypeInfo type, string description) => new()
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
        if (member.IsSetNullable) schema = OrNull(schema);
        schema.Insert(0, "description", Docs.Of(member));
        return schema;
    }

    private JsonObject Of(Type type)
    {
        if (Leaves.Of(type) is { } leaf) return leaf;
        var contract = Contract.GetTypeInfo(type);
        if (contract.Kind == JsonTypeInfoKind.Enumerable) return new() { ["type"] = "array", ["items"] = Of(contract.ElementType!) };

        // Each record type is written down once, and named wherever it is used.
        var name = JsonNamingPolicy.CamelCase.ConvertName(type.Name);
        if (_definitions.TryAdd(name, null)) _definitions[name] = Record(contract, Docs.Of(type));
        return new() { ["$ref"] = $"#/$defs/{name}" };
    }

    private static JsonObject OrNull(JsonObject schema)
    {
        if (schema.ContainsKey("$ref")) return new() { ["anyOf"] = new JsonArray(schema, new JsonObject { ["type"] = "null" }) };
        if (schema["enum"] is JsonArray words) words.Add(null);
        else schema["type"] = new JsonArray(schema["type"]!.DeepClone(), "null");
        return schema;
    }
}
