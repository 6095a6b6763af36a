namespace GeoClaims;

public sealed partial class Evaluation
{
    /// <summary>What analysts hold likely, straight away (<see cref="CaseFile.Judgements"/>): made coherent, taken together by a named
    /// rule, and beside what the evidence gives, with the difference explained item by item.</summary>
    /// <param name="options">By which rules; <see cref="PoolingOptions.Default"/> if left out.</param>
    /// <exception cref="ArgumentException">The weights were learnt from this very case.</exception>
    public PooledJudgement Pool(PoolingOptions? options = null) => new(this, options ?? PoolingOptions.Default);
}
