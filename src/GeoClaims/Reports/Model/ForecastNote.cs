namespace GeoClaims;

/// <summary>A question of the case that was asked before its answer could be known, with who said what of it.</summary>
/// <param name="Question">The question.</param>
/// <param name="Evaluation">What the evidence of the case says to it.</param>
/// <param name="Claims">Who said beforehand how likely an answer is.</param>
/// <param name="Scored">How those did that can be scored.</param>
/// <param name="Resolved">What settled it; null while it is open.</param>
public sealed partial record ForecastNote(Question Question, Evaluation Evaluation, ValueList<TaggedClaim> Claims,
    ValueList<ScoredForecast> Scored, Hypothesis? Resolved)
{
    /// <summary>The question, and how it was settled.</summary>
    public override string ToString() => $"{Question.Text} {(Resolved is null ? "Open." : $"Settled: {Resolved.Name}.")}";
}
