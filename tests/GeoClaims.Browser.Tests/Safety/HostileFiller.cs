using System.Text.Json.Nodes;

namespace GeoClaims.Browser.Tests;

/// <summary>Goes over a case file beside its schema and puts a hostile text wherever
/// a free text may stand. Ids, words of lists, times and numbers stay.</summary>
internal sealed class HostileFiller(JsonObject document)
{
    // The zone is looked up by its name, so it is no free text.
    private static readonly string[] LookedUp = ["zone", "zoneData"];

    private static readonly JsonObject Schema = ReadSchema();

    // What was one name stays one name, or the same analyst would be hundreds.
    private readonly Dictionary<string, string> _given = [];
    private int _next;

    public void Fill() => Fill(document, Schema);

    private void Fill(JsonObject target, JsonObject schema)
    {
        foreach (var (name, member) in schema["properties"]!.AsObject())
        {
            if (LookedUp.Contains(name)) continue;
            if (Value(name, member!.AsObject(), target[name]) is { } value) target[name] = value;
        }
    }

    // The new value of a member; null to leave it as it is.
    private JsonNode? Value(string name, JsonObject schema, JsonNode? old)
    {
        if (IsFreeText(schema)) return Hostile(name, old?.GetValue<string>());
        if (schema["items"] is JsonObject items && Shape(items) is { } element) return Elements(old as JsonArray, element);
        if (Shape(schema) is { } shape) return Filled(old as JsonObject ?? Start(shape), shape);
        return null;
    }

    private JsonArray Elements(JsonArray? old, JsonObject shape)
        => old is { Count: > 0 } ? [.. old.Select(o => Filled((JsonObject)o!.DeepClone(), shape))] : Start(shape) is { } one ? [Filled(one,
            shape)] : [];

    private JsonObject? Filled(JsonObject? target, JsonObject shape)
    {
        if (target is null) return null;
        var copy = (JsonObject)target.DeepClone();
        Fill(copy, shape);
        return copy;
    }

    // An object with what it must have; null if it must name a record, which nobody can make up.
    private static JsonObject? Start(JsonObject shape)
    {
        JsonObject made = [];
        foreach (var name in shape["required"]?.AsArray().Select(n => n!.GetValue<string>()) ?? [])
        {
            var member = shape["properties"]![name]!.AsObject();
            if (member["pattern"] is not null) return null;
            made[name] = Least(member);
        }
        return made;
    }

    private static JsonNode? Least(JsonObject schema) => schema switch
    {
        { } s when s["format"] is not null => "2024-03-23",
        { } s when s["enum"] is JsonArray words => words[0]?.DeepClone(),
        { } s when Types(s).Contains("string") => "",
        { } s when Types(s).Contains("boolean") => false,
        _ => schema["minimum"]?.DeepClone() ?? 1,
    };

    private string Hostile(string name, string? old)
    {
        if (old is { Length: > 0 } && _given.TryGetValue(old, out var same)) return same;
        var text = name.EndsWith("address", StringComparison.OrdinalIgnoreCase) ? HostileText.AddressAt(_next++) : HostileText.At(_next++);
        if (old is { Length: > 0 }) _given[old] = text;
        return text;
    }

    private static bool IsFreeText(JsonObject schema)
        => Types(schema).Contains("string") && schema["pattern"] is null && schema["format"] is null && schema["enum"] is null
            && schema["const"] is null;

    private static JsonObject? Shape(JsonObject schema)
    {
        var reference = schema["$ref"] ?? schema["anyOf"]?.AsArray().Select(s => s!["$ref"]).FirstOrDefault(r => r is not null);
        return reference is null ? null : Schema["$defs"]![reference.GetValue<string>()["#/$defs/".Length..]]!.AsObject();
    }

    private static IEnumerable<string> Types(JsonObject schema)
        => schema["type"] is JsonArray types ? types.Select(t =>
            t!.GetValue<string>()) : schema["type"] is { } one ? [one.GetValue<string>()] : [];

    private static JsonObject ReadSchema()
    {
        using var stream = typeof(CaseFile).Assembly.GetManifestResourceStream("geoclaims-1.schema.json")
            ?? throw new InvalidOperationException("The library carries no schema.");
        return JsonNode.Parse(stream)!.AsObject();
    }
}
