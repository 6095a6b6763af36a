using System.Text.Json;
using System.Text.Json.Serialization.Metadata;

namespace GeoClaims;

/// <summary>Reads and writes the canonical bytes of a revision.</summary>
internal static class RevisionJson
{
    private static readonly JsonSerializerOptions Options = new(CaseJson.DocumentInfo.Options) { WriteIndented = false };
    private static readonly JsonTypeInfo<RevisionDocument> Info =
        (JsonTypeInfo<RevisionDocument>)Options.GetTypeInfo(typeof(RevisionDocument));

    /// <exception cref="InvalidCaseException">A record holds a value that cannot be written.</exception>
    public static byte[] Write(RevisionDocument document)
    {
        try
        {
            return CanonicalJson.Of(JsonSerializer.SerializeToUtf8Bytes(document, Info));
        }
        catch (JsonException e)
        {
            throw JsonFailure.From(e, default);
        }
    }

    /// <exception cref="InvalidCaseException">The text is no revision.</exception>
    public static RevisionDocument Read(ReadOnlySpan<byte> utf8, LoadLimits limits)
    {
        try
        {
            var reader = new Utf8JsonReader(utf8, new JsonReaderOptions { MaxDepth = limits.MaxDepth });
            var document = JsonSerializer.Deserialize(ref reader, Info) ?? throw new JsonException("The text is null, not a revision.");
            while (reader.Read()) throw new JsonException("There is more text after the revision.");
            return document;
        }
        catch (Exception e) when (e is JsonException or NotSupportedException or InvalidOperationException or ArgumentException
            or FormatException)
        {
            throw JsonFailure.From(e, utf8);
        }
    }
}
