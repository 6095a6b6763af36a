using System.Text.Json;

namespace GeoClaims.Storage;

/// <summary>The way of a leaf to the root of its tree: its place, how many leaves there are, and the hashes beside the way.</summary>
internal sealed record MerkleStep(long Index, long Count, ValueList<string> Path)
{
    public void Write(Utf8JsonWriter writer, string name)
    {
        writer.WriteStartObject(name);
        writer.WriteNumber("index", Index);
        writer.WriteNumber("count", Count);
        writer.WriteStartArray("path");
        foreach (var hash in Path) writer.WriteStringValue(hash);
        writer.WriteEndArray();
        writer.WriteEndObject();
    }

    public static MerkleStep Read(JsonElement json) => new(json.GetProperty("index").GetInt64(), json.GetProperty("count").GetInt64(),
        [.. json.GetProperty("path").EnumerateArray().Select(p => p.GetString() ?? "")]);
}
