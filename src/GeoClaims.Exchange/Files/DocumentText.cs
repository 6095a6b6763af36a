using System.Runtime.InteropServices;
using System.Text;
using System.Text.Json;
using System.Text.Unicode;

namespace GeoClaims.Exchange;

/// <summary>The bytes of a document, read within limits, and the JSON in them.</summary>
internal static class DocumentText
{
    private const int LongestMessage = 300;

    public static ReadOnlyMemory<byte> Read(Stream stream, LoadLimits limits)
    {
        ArgumentNullException.ThrowIfNull(stream);
        var bytes = new BoundedBuffer(stream, limits, TooLarge);
        while (bytes.Advance(stream.Read(bytes.Free.Span))) { }
        return bytes.Written;
    }

    public static async Task<ReadOnlyMemory<byte>> ReadAsync(Stream stream, LoadLimits limits, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(stream);
        var bytes = new BoundedBuffer(stream, limits, TooLarge);
        while (bytes.Advance(await stream.ReadAsync(bytes.Free, cancellation).ConfigureAwait(false))) { }
        return bytes.Written;
    }

    public static byte[] Encode(string text, LoadLimits limits)
    {
        ArgumentNullException.ThrowIfNull(text);
        if (text.Length > limits.MaxBytes) throw TooLarge(limits);
        try
        {
            return new UTF8Encoding(false, throwOnInvalidBytes: true).GetBytes(text);
        }
        catch (EncoderFallbackException e)
        {
            throw new InvalidDocumentException("$", "The text holds half a surrogate pair, which is no character.", e);
        }
    }

    /// <summary>Bytes as a stream, without a copy of them.</summary>
    public static MemoryStream Stream(ReadOnlyMemory<byte> bytes)
        => MemoryMarshal.TryGetArray(bytes, out var part) ? new(part.Array!, part.Offset, part.Count, writable: false)
            : new(bytes.ToArray(), writable: false);

    public static FileStream Open(string path)
    {
        ArgumentNullException.ThrowIfNull(path);
        return new(path, FileMode.Open, FileAccess.Read, FileShare.Read, bufferSize: 1);
    }

    /// <summary>Writes bytes to a file, replacing it as a whole.</summary>
    public static void Save(string path, ReadOnlySpan<byte> utf8)
    {
        using var target = new AtomicFile(path);
        target.Stream.Write(utf8);
        target.Commit();
    }

    /// <summary>The same, awaited.</summary>
    public static async Task SaveAsync(string path, ReadOnlyMemory<byte> utf8, CancellationToken cancellation)
    {
        using var target = new AtomicFile(path);
        await target.Stream.WriteAsync(utf8, cancellation).ConfigureAwait(false);
        target.Commit();
    }

    /// <summary>The JSON of a text, which lives as long as what is read from it.</summary>
    /// <exception cref="InvalidDocumentException">The text is too long, no UTF-8, or no JSON.</exception>
    public static JsonElement Parse(ReadOnlyMemory<byte> utf8, LoadLimits limits)
    {
        utf8 = Checked(utf8, limits);
        try
        {
            var options = new JsonDocumentOptions { MaxDepth = limits.MaxDepth, AllowDuplicateProperties = false };
            CheckNames(utf8.Span, options);
            return JsonDocument.Parse(utf8, options).RootElement;
        }
        catch (JsonException e)
        {
            throw Refused(e);
        }
    }

    /// <summary>Looks at the names of members. A value that holds half a character is passed over; a name that does makes an object that
    /// nobody can look into.</summary>
    /// <exception cref="InvalidDocumentException">A name holds half a surrogate pair.</exception>
    /// <exception cref="JsonException">The text is no JSON.</exception>
    public static void CheckNames(ReadOnlySpan<byte> utf8, JsonDocumentOptions options)
    {
        if (utf8.IndexOf("\\ud"u8) < 0 && utf8.IndexOf("\\uD"u8) < 0) return;
        var reader = new Utf8JsonReader(utf8, new JsonReaderOptions
        {
            MaxDepth = options.MaxDepth, AllowTrailingCommas = options.AllowTrailingCommas, CommentHandling = options.CommentHandling,
        });
        while (reader.Read())
        {
            if (reader.TokenType != JsonTokenType.PropertyName || !reader.ValueIsEscaped) continue;
            try
            {
                reader.GetString();
            }
            catch (InvalidOperationException e)
            {
                throw new InvalidDocumentException("$",
                    $"The name of a member at byte {reader.TokenStartIndex + 1} holds half a surrogate pair, which is no character.", e);
            }
        }
    }

    public static InvalidDocumentException Refused(JsonException e)
        => new("$", (e.LineNumber is { } line ? $"Line {line + 1}, byte {e.BytePositionInLine + 1}: " : "") + Plain(e.Message), e);

    /// <summary>The text without a byte order mark, if it is UTF-8 and short enough.</summary>
    /// <exception cref="InvalidDocumentException">It is not.</exception>
    public static ReadOnlyMemory<byte> Checked(ReadOnlyMemory<byte> utf8, LoadLimits limits)
    {
        if (utf8.Span.StartsWith("\uFEFF"u8)) utf8 = utf8[3..];
        if (utf8.Length > limits.MaxBytes) throw TooLarge(limits);
        return Utf8.IsValid(utf8.Span) ? utf8 : throw new InvalidDocumentException("$", "The text is not valid UTF-8. Save it as UTF-8.");
    }

    public static InvalidDocumentException TooLarge(LoadLimits limits)
        => new("$", $"The text is longer than {limits.MaxBytes} bytes. Raise LoadLimits.MaxBytes if that is meant.");

    private static string Plain(string message)
    {
        var cut = message.IndexOf(" LineNumber: ", StringComparison.Ordinal);
        return ShortText.Of(cut < 0 ? message : message[..cut], LongestMessage);
    }
}
