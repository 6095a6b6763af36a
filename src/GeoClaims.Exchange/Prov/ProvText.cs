using System.Buffers;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace GeoClaims.Exchange;

/// <summary>Puts documents together.</summary>
internal static class ProvText
{
    private static readonly JsonWriterOptions Readable = new() { Encoder = ReadableJsonEncoder.Instance, Indented = true, NewLine = "\n" };

    public static ReadOnlyMemory<byte> New(ProvWriter writer)
    {
        var sections = writer.Write();
        var root = new JsonObject { ["prefix"] = new JsonObject() };
        Declare(root, writer.Names);
        foreach (var name in (IEnumerable<string>)["entity", "activity", "agent", .. ProvTerms.Relations])
            if (sections.TryGetValue(name, out var members))
                root[name] = new JsonObject(members.Select(m => KeyValuePair.Create<string, JsonNode?>(m.Key, m.Value)));
        return Of(root);
    }

    public static void Declare(JsonObject root, ProvNames names)
    {
        if (root["prefix"] is not JsonObject declared) root["prefix"] = declared = [];
        foreach (var (prefix, space) in names.Prefixes) declared.TryAdd(prefix, space);
    }

    public static ReadOnlyMemory<byte> Of(JsonObject root)
    {
        var output = new ArrayBufferWriter<byte>();
        using (var json = new Utf8JsonWriter(output, Readable)) JsonTree.Write(root, json);
        output.Write("\n"u8);
        return output.WrittenMemory;
    }
}
