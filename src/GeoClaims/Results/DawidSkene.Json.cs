namespace GeoClaims;

public sealed partial class DawidSkene
{
    /// <summary>The estimate, as JSON.</summary>
    /// <remarks>The format is <c>geoclaims-result/1</c>, whose schema is <see cref="Evaluation.ResultSchema"/>. The same result gives the
    /// same text.</remarks>
    /// <param name="compact">Whether the error rates of the sources are left out, on one line.</param>
    /// <exception cref="InvalidCaseException">A text is no valid Unicode.</exception>
    public string ToJson(bool compact = false) => ResultJson.Write(DawidSkeneDocument.Of(this, compact), compact);
}
