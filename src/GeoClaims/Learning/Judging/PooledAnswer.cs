namespace GeoClaims;

/// <summary>How likely one answer is by the analysts' judgements together, beside what the evidence gives.</summary>
/// <param name="Hypothesis">The answer.</param>
/// <param name="Pooled">By all judgements together, before anything is extremized.</param>
/// <param name="Extremized">The same after the stated power; as pooled where that is 1.</param>
/// <param name="OnEvidence">What the evidence of the case gives by the leading method, as everywhere the median of
/// <see cref="Estimate.Probability"/>; null where that gives no probabilities.</param>
public sealed partial record PooledAnswer(Hypothesis Hypothesis, Probability Pooled, Probability Extremized, Probability? OnEvidence)
{
    /// <summary>How far the judgements lie above the evidence, from −1 to 1; null where the evidence gives no probability.</summary>
    public double? Difference => OnEvidence is { } evidence ? Extremized.Value - evidence.Value : null;

    /// <summary>The answer with its numbers, such as <c>Corrosion: judged 70%, on the evidence 50%</c>.</summary>
    public override string ToString()
        => $"{Hypothesis.Name}: judged {Extremized}{(OnEvidence is { } evidence ? $", on the evidence {evidence}" : "")}";
}
