using System.Text.Json;
using System.Text.Json.Serialization.Metadata;

namespace GeoClaims;

/// <summary>Reads and writes the bytes of a case. Whatever is wrong with them becomes an <see cref="InvalidCaseException"/>.</summary>
internal static class CaseJson
{
    // The serializer knows of no token: what reads a record asks here, on the thread that called it.
    [ThreadStatic]
    private static CancellationToken s_stop;

    private static readonly JsonSerializerOptions Options = new(CaseJsonContext.Default.Options)
    {
        Encoder = ReadableJsonEncoder.Instance,
        WriteIndented = true,
        NewLine = "\n",
        TypeInfoResolver = JsonTypeInfoResolver.Combine(new ValueListResolver(),
            CaseJsonContext.Default.WithAddedModifier(LeaveOutWhatFollows).WithAddedModifier(LeaveOutWhatIsUnstated)),
    };

    public static JsonTypeInfo<CaseDocument> DocumentInfo { get; } = (JsonTypeInfo<CaseDocument>)Options.GetTypeInfo(typeof(CaseDocument));

    public static JsonTypeInfo<ReviewDocument> ReviewInfo { get; } =
        (JsonTypeInfo<ReviewDocument>)Options.GetTypeInfo(typeof(ReviewDocument));

    public static CaseFile Read(ReadOnlySpan<byte> utf8, LoadLimits limits, CancellationToken cancellation = default)
        => Read(utf8, limits, DocumentInfo, CaseDocument.CurrentFormat, (d, l) => Assemble(d, l, cancellation), cancellation);

    /// <summary>Reads a document of one format, and makes of it what it stands for.</summary>
    public static TResult Read<TDocument, TResult>(ReadOnlySpan<byte> utf8, LoadLimits limits, JsonTypeInfo<TDocument> info, string format,
        Func<TDocument, LoadLimits, TResult> assemble, CancellationToken cancellation = default)
    {
        cancellation.ThrowIfCancellationRequested();
        if (utf8.StartsWith("\uFEFF"u8)) utf8 = utf8[3..];
        if (utf8.Length > limits.MaxBytes) throw TooLarge(limits);
        var before = s_stop;
        try
        {
            s_stop = cancellation;
            CheckFormat(utf8, limits, format);
            var reader = new Utf8JsonReader(utf8, ReaderOptions(limits));
            var document = JsonSerializer.Deserialize(ref reader, info) ?? throw new JsonException("The text is null, not a case.");
            while (reader.Read()) throw new JsonException("There is more text after the case.");
            return assemble(document, limits);
        }
        catch (Exception e) when (e is JsonException or NotSupportedException or InvalidOperationException or ArgumentException
            or FormatException)
        {
            throw JsonFailure.From(e, utf8);
        }
        finally
        {
            s_stop = before;
        }
    }

    public static void Write(CaseFile file, Stream stream) => Write(CaseDocument.Of(file), DocumentInfo, stream);

    public static void Write<TDocument>(TDocument document, JsonTypeInfo<TDocument> info, Stream stream)
    {
        try
        {
            JsonSerializer.Serialize(stream, document, info);
        }
        catch (JsonException e)
        {
            throw JsonFailure.From(e, default);
        }
        stream.Write("\n"u8);
    }

    public static async Task WriteAsync(CaseFile file, Stream stream, CancellationToken cancellation)
    {
        try
        {
            await JsonSerializer.SerializeAsync(stream, CaseDocument.Of(file), DocumentInfo, cancellation).ConfigureAwait(false);
        }
        catch (JsonException e)
        {
            throw JsonFailure.From(e, default);
        }
        await stream.WriteAsync("\n"u8.ToArray(), cancellation).ConfigureAwait(false);
    }

    public static InvalidCaseException TooLarge(LoadLimits limits) => Refused(RuleBook.WithinLimits, "$",
        $"The text is longer than {limits.MaxBytes} bytes. Raise LoadLimits.MaxBytes if that is meant.");

    private static JsonReaderOptions ReaderOptions(LoadLimits limits) => new() { MaxDepth = limits.MaxDepth, AllowMultipleValues = false };

    public static CaseFile Assemble(CaseDocument document, LoadLimits limits, CancellationToken cancellation = default)
    {
        var records = document.Records();
        if (records.Count > limits.MaxRecords)
            throw Refused(RuleBook.WithinLimits, "$",
                $"The case holds {records.Count} records, more than {limits.MaxRecords}. Raise LoadLimits.MaxRecords if that is meant.");
        if (!ClockZone.TryFind(document.Zone ?? ClockZone.Utc.Id, limits.Zones, out var zone))
            throw Refused(RuleBook.KnownZone, "$.zone",
                $"There is no time zone '{document.Zone}'. Write one of the IANA names, such as Europe/Moscow.");
        if (limits.Zones is { } zones) records = records.ConvertAll(r => RecordZones.FoundIn(r, zones));
        return CaseFile.Assemble(document.Title, zone, document.Handling, records, cancellation);
    }

    // The format is looked at first, so that a newer file is refused for what it is and not for its first unknown member.
    private static void CheckFormat(ReadOnlySpan<byte> utf8, LoadLimits limits, string format)
    {
        var reader = new Utf8JsonReader(utf8, ReaderOptions(limits));
        if (!reader.Read() || reader.TokenType != JsonTokenType.StartObject) throw new JsonException("A case is a JSON object.");
        while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
        {
            var isFormat = reader.ValueTextEquals("format"u8);
            reader.Read();
            if (!isFormat) { reader.Skip(); continue; }
            if (reader.TokenType == JsonTokenType.String && reader.ValueTextEquals(format)) return;
            throw Refused(RuleBook.KnownFormat, "$.format", $"This version reads the format '{format}' and no other.");
        }
        throw Refused(RuleBook.KnownFormat, "$.format", $"The member 'format' is "
            + $"missing. {(format == CaseDocument.CurrentFormat ? "A case" : "A review")} starts with \"format\": \"{format}\".");
    }

    private static InvalidCaseException Refused(Rule rule, string path, string message) => new(new([rule.Broken(path, message)]));

    /// <summary>A record's key and label follow from its other members, so a file neither holds them nor may.</summary>
    private static void LeaveOutWhatFollows(JsonTypeInfo type)
    {
        if (type.Type.IsSubclassOf(typeof(CaseRecord))) type.OnDeserialized = static _ => s_stop.ThrowIfCancellationRequested();
        for (var i = type.Properties.Count - 1; i >= 0; i--)
            if (type.Properties[i].DeclaringType == typeof(CaseRecord)) type.Properties.RemoveAt(i);
    }

    // Of these the file says either way.
    private static bool IsTrueByDefault(JsonTypeInfo type, JsonPropertyInfo property)
        => type.Type == typeof(Question) && property.Name is "exclusive" or "exhaustive";

    /// <summary>Keeps files short: no empty list, no word that means "not stated", no <c>false</c> where false is the rule.</summary>
    private static void LeaveOutWhatIsUnstated(JsonTypeInfo type)
    {
        foreach (var property in type.Properties)
        {
            if (property.IsRequired) continue;
            if (property.PropertyType.IsGenericType && property.PropertyType.GetGenericTypeDefinition() == typeof(ValueList<>))
                property.ShouldSerialize = (_, value) => value is System.Collections.IEnumerable list && list.GetEnumerator().MoveNext();
            else if (property.PropertyType.IsEnum && property.PropertyType != typeof(Voice))
                property.ShouldSerialize = (_, value) => Convert.ToInt32(value, System.Globalization.CultureInfo.InvariantCulture) != 0;
            else if (property.PropertyType == typeof(bool) && !IsTrueByDefault(type, property))
                property.ShouldSerialize = (_, value) => value is true;
        }
    }
}
