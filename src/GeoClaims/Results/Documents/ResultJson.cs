using System.Text;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;

namespace GeoClaims;

/// <summary>Writes results as JSON, in the words of a case file.</summary>
internal static class ResultJson
{
    public const string Format = "geoclaims-result/1";

    public const string Evaluation = "evaluation";
    public const string Robustness = "robustness";
    public const string Replay = "replay";
    public const string Validation = "validation";
    public const string Diff = "diff";
    public const string Next = "next-questions";
    public const string Pooled = "pooled-judgement";
    public const string Scores = "scores";
    public const string TrackRecords = "track-records";
    public const string Rates = "base-rates";
    public const string DawidSkene = "dawid-skene";
    public const string Copying = "accuracy-with-copying";

    private static readonly JsonSerializerOptions Indented = OptionsWith(indented: true);
    private static readonly JsonSerializerOptions Dense = OptionsWith(indented: false);

    public static JsonSerializerOptions Options => Indented;

    public static string Write<TDocument>(TDocument document, bool compact)
    {
        using var stream = new MemoryStream();
        Write(document, stream, compact);
        return Encoding.UTF8.GetString(stream.GetBuffer().AsSpan(0, (int)stream.Length));
    }

    /// <exception cref="InvalidCaseException">A value cannot be written.</exception>
    public static void Write<TDocument>(TDocument document, Stream stream, bool compact)
    {
        try
        {
            JsonSerializer.Serialize(stream, document, InfoOf<TDocument>(compact));
            stream.WriteByte((byte)'\n');
        }
        catch (JsonException e)
        {
            throw JsonFailure.From(e, default);
        }
    }

    private static JsonTypeInfo<TDocument> InfoOf<TDocument>(bool compact)
        => (JsonTypeInfo<TDocument>)(compact ? Dense : Indented).GetTypeInfo(typeof(TDocument));

    private static JsonSerializerOptions OptionsWith(bool indented) => new(ResultJsonContext.Default.Options)
    {
        Encoder = ReadableJsonEncoder.Instance,
        WriteIndented = indented,
        NewLine = "\n",
        TypeInfoResolver = ResultJsonContext.Default,
    };
}
