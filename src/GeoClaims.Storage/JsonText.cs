using System.Buffers;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace GeoClaims.Storage;

/// <summary>Writes short JSON texts.</summary>
internal static class JsonText
{
    /// <summary>What other tools read and write alike; the texts stand in a database and in files, never in a page.</summary>
    public static readonly JsonWriterOptions Plain = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>The text of an object with the members that are written.</summary>
    /// <remarks>The texts are compared and hashed byte by byte: who writes one always takes the same options.</remarks>
    public static string Of(Action<Utf8JsonWriter> members, JsonWriterOptions options = default)
    {
        var output = new ArrayBufferWriter<byte>(320);
        using (var writer = new Utf8JsonWriter(output, options))
        {
            writer.WriteStartObject();
            members(writer);
            writer.WriteEndObject();
        }
        return Encoding.UTF8.GetString(output.WrittenSpan);
    }
}
