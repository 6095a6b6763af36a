using System.Buffers;
using System.Text;
using System.Text.Json;

namespace GeoClaims.Storage;

/// <summary>
/// The canonical text of a revision, taken apart into what frames it and the records it puts; and put together again, byte for byte.
/// </summary>
/// <param name="Head">The text without the member <c>put</c>.</param>
/// <param name="Bodies">The texts of the records put, in their order.</param>
/// <param name="Removed">The keys removed.</param>
internal sealed record RevisionText(byte[] Head, List<byte[]> Bodies, List<string> Removed)
{
    private static ReadOnlySpan<byte> Before => "\"put\":["u8;

    public static RevisionText Of(Revision revision)
    {
        var text = revision.CanonicalText.Span;
        var (bodies, removed, cut, end) = (new List<byte[]>(), new List<string>(), 0, 0);
        var reader = new Utf8JsonReader(text);
        reader.Read();
        while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
        {
            var start = (int)reader.TokenStartIndex;
            var (isPut, isRemoved) = (reader.ValueTextEquals("put"u8), reader.ValueTextEquals("removed"u8));
            reader.Read();
            if (!isPut && !isRemoved) reader.Skip();
            while (isRemoved && reader.Read() && reader.TokenType == JsonTokenType.String) removed.Add(reader.GetString() ?? "");
            while (isPut && reader.Read() && reader.TokenType == JsonTokenType.StartObject)
            {
                var from = (int)reader.TokenStartIndex;
                reader.Skip();
                bodies.Add(text[from..(int)reader.BytesConsumed].ToArray());
            }
            // "reason" always follows, and with it the comma.
            if (isPut) (cut, end) = (start, (int)reader.BytesConsumed + 1);
        }
        return new([.. text[..cut], .. text[end..]], bodies, removed);
    }

    /// <summary>The line of a history file that the stored texts come to.</summary>
    public static void WriteLine(IBufferWriter<byte> output, bool isFirst, string hash, byte[] head, IReadOnlyList<byte[]> bodies)
    {
        output.Write(isFirst ? "{\"format\":\"geoclaims-history/1\",\"hash\":\""u8 : "{\"hash\":\""u8);
        output.Write(Encoding.UTF8.GetBytes(hash));
        output.Write("\",\"revision\":"u8);
        var at = bodies.Count == 0 ? 0 : PlaceOfReason(head);
        output.Write(head.AsSpan(0, at));
        if (bodies.Count > 0) output.Write(Before);
        for (var i = 0; i < bodies.Count; i++)
        {
            if (i > 0) output.Write(","u8);
            output.Write(bodies[i]);
        }
        if (bodies.Count > 0) output.Write("],"u8);
        output.Write(head.AsSpan(at));
        output.Write("}\n"u8);
    }

    /// <summary>Who recorded a revision with this head; null if it does not say.</summary>
    public static string? AuthorOf(ReadOnlySpan<byte> head)
    {
        try
        {
            var reader = new Utf8JsonReader(head);
            reader.Read();
            while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
            {
                var isAuthor = reader.ValueTextEquals("author"u8);
                reader.Read();
                if (isAuthor) return reader.GetString();
                reader.Skip();
            }
        }
        catch (Exception e) when (e is JsonException or InvalidOperationException) { }
        return null;
    }

    // A head that was tampered with may be no JSON: then the line is none either, and the check of the history says so.
    private static int PlaceOfReason(byte[] head)
    {
        try
        {
            var reader = new Utf8JsonReader(head);
            reader.Read();
            while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
            {
                if (reader.ValueTextEquals("reason"u8)) return (int)reader.TokenStartIndex;
                reader.Read();
                reader.Skip();
            }
        }
        catch (JsonException) { }
        return 0;
    }
}
