using System.Buffers;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace GeoClaims.Exchange;

/// <summary>Puts bundles together: new objects are written, old ones copied byte for byte.</summary>
internal static class StixAssembly
{
    private static readonly JsonWriterOptions Readable = new() { Encoder = ReadableJsonEncoder.Instance, Indented = true, NewLine = "\n" };

    public static StixBundle New(StixWriter writer)
    {
        var objects = writer.Objects();
        var output = new ArrayBufferWriter<byte>();
        using (var json = new Utf8JsonWriter(output, Readable))
        {
            json.WriteStartObject();
            json.WriteString("type", "bundle");
            json.WriteString("id", StixIds.For("bundle", writer.Scope, "bundle"));
            json.WriteStartArray("objects");
            foreach (var made in objects) made.WriteTo(json);
            json.WriteEndArray();
            json.WriteEndObject();
        }
        output.Write("\n"u8);
        return StixBundle.Of(output.WrittenMemory);
    }

    /// <summary>A bundle with some objects written anew, in their places, and others added at its end.</summary>
    public static StixBundle Changed(StixBundle bundle, Dictionary<int, JsonObject> changed, List<JsonObject> added)
    {
        var output = new ArrayBufferWriter<byte>();
        using (var json = new Utf8JsonWriter(output, Readable))
        {
            json.WriteStartObject();
            if (bundle.IsBare)
            {
                json.WriteString("type", "bundle");
                json.WriteString("id", StixIds.For("bundle", bundle.Objects[0].Id, "bundle"));
            }
            else
                foreach (var member in bundle.Root.EnumerateObject().Where(m => !m.NameEquals("objects"u8)))
                {
                    json.WritePropertyName(member.Name);
                    Copy(member.Value, json);
                }
            json.WriteStartArray("objects");
            foreach (var old in bundle.Objects)
            {
                if (changed.TryGetValue(old.Place, out var made)) JsonTree.Write(made, json);
                else Copy(old.Element, json);
            }
            foreach (var made in added) made.WriteTo(json);
            json.WriteEndArray();
            json.WriteEndObject();
        }
        output.Write("\n"u8);
        return StixBundle.Of(output.WrittenMemory);
    }

    private static void Copy(JsonElement value, Utf8JsonWriter json)
        => json.WriteRawValue(System.Runtime.InteropServices.JsonMarshal.GetRawUtf8Value(value), skipInputValidation: true);
}
