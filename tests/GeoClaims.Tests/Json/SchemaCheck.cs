using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;

namespace GeoClaims.Tests;

/// <summary>Checks a JSON document against a schema that uses no other keywords of draft 2020-12 than these.</summary>
internal sealed class SchemaCheck(string schema)
{
    private readonly JsonObject _root = JsonNode.Parse(schema)!.AsObject();
    private readonly Dictionary<string, Regex> _patterns = [];

    /// <summary>Where the document does not fit, each as a path and a keyword; nothing if it does.</summary>
    public IReadOnlyList<string> Misfits(JsonNode? document) => [.. Check(document, _root, "$")];

    private IEnumerable<string> Check(JsonNode? value, JsonNode? schema, string path)
        => schema!.AsObject().SelectMany(keyword => Check(value, keyword.Key, keyword.Value!, path, schema.AsObject()));

    private IEnumerable<string> Check(JsonNode? value, string keyword, JsonNode rule, string path, JsonObject schema)
    {
        var kind = value?.GetValueKind() ?? JsonValueKind.Null;
        var text = kind == JsonValueKind.String ? value!.GetValue<string>() : null;
        double? number = kind == JsonValueKind.Number ? value!.GetValue<double>() : null;
        var fits = keyword switch
        {
            "$schema" or "$id" or "$defs" or "title" or "description" => true,
            "type" => (rule is JsonArray types ? types.Select(t => t!.GetValue<string>()) : [rule.GetValue<string>()])
                .Any(t => Is(kind, number, t)),
            "const" => JsonNode.DeepEquals(value, rule),
            "enum" => rule.AsArray().Any(word => JsonNode.DeepEquals(value, word)),
            "pattern" => text is null || Pattern(rule.GetValue<string>()).IsMatch(text),
            "minLength" => text is null || text.Length >= rule.GetValue<int>(),
            "maxLength" => text is null || text.Length <= rule.GetValue<int>(),
            "format" => text is null || (rule.GetValue<string>() == "time-zone"
                ? NodaTime.DateTimeZoneProviders.Tzdb.Ids.Contains(text)
                : EdtfTime.TryParse(text, out _)),
            "minimum" => number is null || number >= rule.GetValue<double>(),
            "maximum" => number is null || number <= rule.GetValue<double>(),
            "minItems" => value is not JsonArray list || list.Count >= rule.GetValue<int>(),
            "maxItems" => value is not JsonArray list || list.Count <= rule.GetValue<int>(),
            "required" => value is not JsonObject members || rule.AsArray().All(name => members.ContainsKey(name!.GetValue<string>())),
            "additionalProperties"
                => value is not JsonObject members || members.All(m => schema["properties"]!.AsObject().ContainsKey(m.Key)),
            "anyOf" => rule.AsArray().Any(option => !Check(value, option, path).Any()),
            "properties" or "items" or "prefixItems" or "$ref" => true,
            _ => throw new NotSupportedException($"The schema uses '{keyword}', which this check does not know."),
        };
        var inner = (keyword, value) switch
        {
            ("$ref", _) => Check(value, _root["$defs"]![rule.GetValue<string>()["#/$defs/".Length..]], path),
            ("properties", JsonObject members) => rule.AsObject().Where(p => members.ContainsKey(p.Key))
                .SelectMany(p => Check(members[p.Key], p.Value, $"{path}.{p.Key}")),
            ("items", JsonArray list) => list.SelectMany((item, i) => Check(item, rule, $"{path}[{i}]")),
            ("prefixItems", JsonArray list)
                => list.Zip(rule.AsArray()).SelectMany((pair, i) => Check(pair.First, pair.Second, $"{path}[{i}]")),
            _ => [],
        };
        return fits ? inner : inner.Prepend($"{path} {keyword}");
    }

    private Regex Pattern(string text)
        => _patterns.TryGetValue(text, out var known) ? known : _patterns[text] = new(text, RegexOptions.CultureInvariant);

    private static bool Is(JsonValueKind kind, double? number, string type) => type switch
    {
        "null" => kind == JsonValueKind.Null,
        "boolean" => kind is JsonValueKind.True or JsonValueKind.False,
        "integer" => number is { } n && Math.Floor(n) == n,
        _ => string.Equals(kind.ToString(), type, StringComparison.OrdinalIgnoreCase),
    };
}
