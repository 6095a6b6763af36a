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

    [ThreadStatic]
    private static ArrayBufferWriter<byte>? t_spare;

    /// <summary>The text of an object with the members that are written.</summary>
    /// <remarks>The texts are compared and hashed byte by byte: who writes one always takes the same options.</remarks>
    public static string Of(Action<Utf8JsonWriter> members, JsonWriterOptions options = default)
    {
        // A text within a text finds none and makes its own.
        var output = t_spare ?? new(1024);
        t_spare = null;
        using (var writer = new Utf8JsonWriter(output, options))
        {
            writer.WriteStartObject();
            members(writer);
            writer.WriteEndObject();
        }
        var text = Encoding.UTF8.GetString(output.WrittenSpan);
        output.ResetWrittenCount();
        // One long text must not be held for the life of a thread.
        if (output.Capacity <= 1 << 16) t_spare = output;
        return text;
    }
}
