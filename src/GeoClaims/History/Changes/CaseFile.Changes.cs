namespace GeoClaims;

public sealed partial class CaseFile
{
    /// <summary>Says what has changed from one case to another: in the records, field by field, and in the judgement.</summary>
    /// <param name="before">The case before, such as that of the last product.</param>
    /// <param name="after">The case after.</param>
    /// <param name="options">By which rules both are evaluated; <see cref="EvaluationOptions.Default"/> if left out.</param>
    /// <exception cref="ArgumentNullException">A case is null.</exception>
    public static CaseDiff Diff(CaseFile before, CaseFile after, EvaluationOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(before);
        ArgumentNullException.ThrowIfNull(after);
        return new(before, after, options);
    }
}
