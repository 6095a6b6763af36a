namespace GeoClaims;

public sealed partial class Scores
{
    /// <summary>The scores, as JSON.</summary>
    /// <remarks>The format is <c>geoclaims-result/1</c>, whose schema is <see cref="Evaluation.ResultSchema"/>. The same result gives the
    /// same text.</remarks>
    /// <param name="compact">Whether the calibration tables are left out, on one line.</param>
    /// <exception cref="InvalidCaseException">A text is no valid Unicode.</exception>
    public string ToJson(bool compact = false) => ResultJson.Write(ScoresDocument.Of(this, compact), compact);
}
