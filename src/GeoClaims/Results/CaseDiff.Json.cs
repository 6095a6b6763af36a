namespace GeoClaims;

public sealed partial class CaseDiff
{
    /// <summary>What changed, as JSON.</summary>
    /// <remarks>The format is <c>geoclaims-result/1</c>, whose schema is <see cref="Evaluation.ResultSchema"/>: ids and instants are
    /// texts, and words are those of a case file. The same result gives the same text.</remarks>
    /// <param name="compact">Whether only the sentences and how each judgement moved are written, on one line.</param>
    /// <exception cref="InvalidCaseException">A text is no valid Unicode.</exception>
    public string ToJson(bool compact = false) => ResultJson.Write(DiffDocument.Of(this, compact), compact);

    /// <summary>Writes the same to a stream in UTF-8, without making a text of it first.</summary>
    /// <param name="stream">The stream, which stays open.</param>
    /// <param name="compact">Whether it is small, as of <see cref="ToJson"/>.</param>
    /// <exception cref="ArgumentNullException"><paramref name="stream"/> is null.</exception>
    public void WriteJson(Stream stream, bool compact = false)
    {
        ArgumentNullException.ThrowIfNull(stream);
        ResultJson.Write(DiffDocument.Of(this, compact), stream, compact);
    }
}
