namespace GeoClaims;

public sealed partial class AccuracyWithCopying
{
    /// <summary>The estimate, as JSON.</summary>
    /// <remarks>The format is <c>geoclaims-result/1</c>, whose schema is <see cref="Evaluation.ResultSchema"/>. The same result gives the
    /// same text.</remarks>
    /// <param name="compact">Whether pairs that rather do not copy than do are left out, on one line.</param>
    /// <exception cref="InvalidCaseException">A text is no valid Unicode.</exception>
    public string ToJson(bool compact = false) => ResultJson.Write(AccuracyWithCopyingDocument.Of(this, compact), compact);
}
