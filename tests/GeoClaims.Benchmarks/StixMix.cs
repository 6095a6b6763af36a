using System.Text;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace GeoClaims.Benchmarks;

/// <summary>Bundles of notes, attributions, opinions, incidents, places, actors and
/// reports, in the shares of a feed of assessments; and classes to read them by.</summary>
internal static class StixMix
{
    public static byte[] Make(int objects)
    {
        var random = new Random(7);
        string[] types = [.. Enumerable.Range(0, objects).Select(i => i < Math.Max(1, objects / 100) ? "identity"
            : random.NextDouble() switch
        {
            < .262 => "note",
            < .522 => "relationship",
            < .780 => "opinion",
            < .857 => "incident",
            < .918 => "location",
            < .959 => "threat-actor",
            _ => "report",
        })];
        var ids = types.Select((type, i) => (Type: type, Id: $"{type}--{i:x8}-0000-4000-8000-{i:x12}"))
            .ToLookup(o => o.Type, o => o.Id).ToDictionary(g => g.Key, g => g.ToArray());
        string Any(params string[] wanted)
        {
            var some = ids.GetValueOrDefault(wanted[random.Next(wanted.Length)]) ?? ids["identity"];
            return some[random.Next(some.Length)];
        }
        var text = new StringBuilder("{\"type\":\"bundle\",\"id\":\"bundle--00000000-0000-4000-8000-0000000000ff\",\"objects\":[");
        for (var i = 0; i < objects; i++)
        {
            var time = $"2024-{1 + random.Next(12):00}-{1 + random.Next(28):00}T{random.Next(24):00}:{random.Next(60):00}:00."
                + $"{random.Next(1000):000}Z";
            text.Append(i == 0 ? "" : ",").Append($$"""{"type":"{{types[i]}}","spec_version":"2.1",""")
                .Append($"\"id\":\"{types[i]}--{i:x8}-0000-4000-8000-{i:x12}\",\"created_by_ref\":\"{Any("identity")}\",")
                .Append($"\"created\":\"{time}\",\"modified\":\"{time}\",").Append(Own(types[i], i, time, random, Any))
                .Append(""","object_marking_refs":["marking-definition--94868c89-83c2-464b-929b-a1a8aa3c8487"],"labels":["x"]}""");
        }
        return Encoding.UTF8.GetBytes(text.Append("]}").ToString());
    }

    private static string Own(string type, int i, string time, Random random, Func<string[], string> any) => type switch
    {
        "identity" => $"\"name\":\"Analyst group {i}\",\"identity_class\":\"organization\"",
        "note" => $"\"abstract\":\"Note {i}\",\"content\":\"The convoy that crossed the border at {random.Next()} was said to carry cargo "
            + $"by local officials who spoke on condition of anonymity.\",\"object_refs\":[\"{any(["incident", "note"])}\"],"
            + "\"confidence\":70",
        "relationship" => $"\"relationship_type\":\"attributed-to\",\"source_ref\":\"{any(["incident"])}\","
            + $"\"target_ref\":\"{any(["threat-actor"])}\",\"description\":\"Overlap {random.Next()}\",\"confidence\":{random.Next(101)}",
        "opinion" => $"\"opinion\":\"disagree\",\"explanation\":\"The overlap {random.Next()} does not hold, since it was rented\","
            + $"\"object_refs\":[\"{any(["note", "relationship", "incident"])}\"]",
        "incident" => $"\"name\":\"Incident {i}\",\"description\":\"An explosion in the night, reported by two agencies\"",
        "location" => $"\"name\":\"Town {i}\",\"latitude\":{random.Next(-80, 80)}.5,\"longitude\":{random.Next(-170, 170)}.25",
        "threat-actor" => $"\"name\":\"Group {i}\",\"aliases\":[\"Alias {i}\"],\"threat_actor_types\":[\"nation-state\"]",
        _ => $"\"name\":\"Report {i}\",\"published\":\"{time}\",\"object_refs\":[\"{any(["note"])}\",\"{any(["relationship"])}\"]",
    };

    internal sealed class Bundle
    {
        [JsonPropertyName("objects")] public List<Item>? Objects { get; set; }
        [JsonExtensionData] public Dictionary<string, JsonElement>? More { get; set; }
    }

    internal sealed class Item
    {
        [JsonPropertyName("type")] public string? Type { get; set; }
        [JsonPropertyName("id")] public string? Id { get; set; }
        [JsonPropertyName("created_by_ref")] public string? Creator { get; set; }
        [JsonPropertyName("created")] public string? Created { get; set; }
        [JsonPropertyName("modified")] public string? Modified { get; set; }
        [JsonPropertyName("name")] public string? Name { get; set; }
        [JsonPropertyName("confidence")] public int? Confidence { get; set; }
        [JsonPropertyName("content")] public string? Content { get; set; }
        [JsonPropertyName("opinion")] public string? Opinion { get; set; }
        [JsonPropertyName("source_ref")] public string? From { get; set; }
        [JsonPropertyName("target_ref")] public string? To { get; set; }
        [JsonPropertyName("relationship_type")] public string? Relation { get; set; }
        [JsonPropertyName("object_refs")] public List<string>? Refs { get; set; }
        [JsonExtensionData] public Dictionary<string, JsonElement>? More { get; set; }
    }
}
