using NJsonSchema;

namespace GeoClaims.Exchange.Tests;

/// <summary>The official schemas of STIX 2.1, one a type. The one of bundles is wrong: it refuses incidents, notes and opinions.</summary>
internal static class StixSchemas
{
    private static readonly Dictionary<string, JsonSchema> ByType = [];

    public static IEnumerable<string> Faults(StixObject o)
    {
        var schema = Find(o.Type);
        return schema is null ? [$"{o.Type}: no schema"] : schema.Validate(o.Json).Select(e => $"{o.Id}: {e.Kind} at {e.Path}: {o.Json}");
    }

    private static JsonSchema? Find(string type)
    {
        lock (ByType)
        {
            if (ByType.TryGetValue(type, out var known)) return known;
            var file = SharedData.Files($"{type}.json", "stix", "schemas").SingleOrDefault();
            if (file is null) return null;
            return ByType[type] = JsonSchema.FromFileAsync(file).GetAwaiter().GetResult();
        }
    }
}
