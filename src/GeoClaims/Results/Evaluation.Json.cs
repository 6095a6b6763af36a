using System.Text;

namespace GeoClaims;

public sealed partial class Evaluation
{
    /// <summary>The JSON Schema (draft 2020-12) of results: of evaluation,
    /// robustness, replay, validation, diff and next questions.</summary>
    public static string ResultSchema
    {
        get
        {
            using var stream = typeof(Evaluation).Assembly.GetManifestResourceStream("geoclaims-result-1.schema.json")!;
            using var reader = new StreamReader(stream, Encoding.UTF8);
            return reader.ReadToEnd();
        }
    }

    /// <summary>The evaluation as JSON: judgement, estimates with the judgement
    /// among their parts, gaps, methods, matrix and options.</summary>
    /// <remarks>The format is <c>geoclaims-result/1</c>, whose schema is <see cref="Evaluation.ResultSchema"/>: ids and instants are
    /// texts, and words are those of a case file. The same result gives the same text.</remarks>
    /// <param name="compact">Whether only the judgement and the estimates are written, on one line.</param>
    /// <exception cref="InvalidCaseException">A text is no valid Unicode.</exception>
    public string ToJson(bool compact = false) => ResultJson.Write(EvaluationDocument.Of(this, compact), compact);

    /// <summary>Writes the same to a stream in UTF-8, without making a text of it first.</summary>
    /// <param name="stream">The stream, which stays open.</param>
    /// <param name="compact">Whether it is small, as of <see cref="ToJson"/>.</param>
    /// <exception cref="ArgumentNullException"><paramref name="stream"/> is null.</exception>
    public void WriteJson(Stream stream, bool compact = false)
    {
        ArgumentNullException.ThrowIfNull(stream);
        ResultJson.Write(EvaluationDocument.Of(this, compact), stream, compact);
    }
}
