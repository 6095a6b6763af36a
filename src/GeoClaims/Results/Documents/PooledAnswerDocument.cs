namespace GeoClaims;

/// <summary>How likely one answer is by the judgements together.</summary>
internal sealed record PooledAnswerDocument
{
    /// <summary>The answer.</summary>
    public required Id<Hypothesis> Hypothesis { get; init; }

    /// <summary>By all judgements together.</summary>
    public required Probability Pooled { get; init; }

    /// <summary>The same after the stated power.</summary>
    public required Probability Extremized { get; init; }

    /// <summary>What the evidence gives; left out where that gives no probability.</summary>
    public Probability? OnEvidence { get; init; }

    public static PooledAnswerDocument Of(PooledAnswer a)
        => new() { Hypothesis = a.Hypothesis.Id, Pooled = a.Pooled, Extremized = a.Extremized, OnEvidence = a.OnEvidence };
}
