namespace GeoClaims;

/// <summary>What an assessment states, as a rating or as a number: one judgement, so that two sides never come together to both.</summary>
internal readonly record struct StatedJudgement(Consistency? Consistency, ProbabilityRange? Likelihood)
{
    public override string ToString() => Consistency is { } rating ? rating.Words : Likelihood?.ToString() ?? "none";
}
