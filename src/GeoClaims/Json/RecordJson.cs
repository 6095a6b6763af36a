using System.Text.Json;
using System.Text.Json.Serialization.Metadata;

namespace GeoClaims;

/// <summary>One record as JSON text of its own: <c>{"claim":{…}}</c>, in the one
/// form that a revision of a <see cref="CaseHistory"/> holds it in.</summary>
/// <remarks>The text is canonical (RFC 8785): equal records give equal texts. What a record refers
/// to is not part of it. For whole cases there are <c>CaseFile.Save</c> and <c>Load</c>.</remarks>
public static class RecordJson
{
    private static readonly JsonSerializerOptions Options = new(CaseJson.DocumentInfo.Options) { WriteIndented = false };
    private static readonly JsonTypeInfo<CaseRecord> Info = (JsonTypeInfo<CaseRecord>)Options.GetTypeInfo(typeof(CaseRecord));

    /// <summary>The words for all kinds of record, in the order in which a case lists them: <c>event</c>, <c>actor</c> …</summary>
    public static ValueList<string> Kinds { get; } = [.. RecordKind.All.Select(k => k.Word)];

    /// <summary>The word for a record's kind, under which it stands in its text: <c>claim</c>, <c>evidence</c> …</summary>
    /// <param name="record">The record.</param>
    /// <exception cref="ArgumentNullException"><paramref name="record"/> is null.</exception>
    public static string KindOf(CaseRecord record)
    {
        ArgumentNullException.ThrowIfNull(record);
        return record.RecordKind.Word;
    }

    /// <summary>The record's text.</summary>
    /// <param name="record">The record.</param>
    /// <exception cref="ArgumentNullException"><paramref name="record"/> is null.</exception>
    /// <exception cref="InvalidCaseException">The record holds a value that cannot be written.</exception>
    public static string Write(CaseRecord record)
    {
        ArgumentNullException.ThrowIfNull(record);
        try
        {
            return CanonicalJson.TextOf(JsonSerializer.SerializeToUtf8Bytes(record, Info));
        }
        catch (JsonException e)
        {
            throw JsonFailure.From(e, default);
        }
    }

    /// <summary>The record that a text holds.</summary>
    /// <param name="json">The text, in UTF-8.</param>
    /// <exception cref="InvalidCaseException">The text is no record; the report says where and why.</exception>
    public static CaseRecord Read(ReadOnlySpan<byte> json)
    {
        try
        {
            var reader = new Utf8JsonReader(json, new JsonReaderOptions { MaxDepth = LoadLimits.Default.MaxDepth });
            var record = JsonSerializer.Deserialize(ref reader, Info) ?? throw new JsonException("The text is null, not a record.");
            while (reader.Read()) throw new JsonException("There is more text after the record.");
            return record;
        }
        catch (Exception e) when (e is JsonException or NotSupportedException or InvalidOperationException or ArgumentException
            or FormatException)
        {
            throw JsonFailure.From(e, json);
        }
    }
}
