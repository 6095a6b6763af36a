namespace GeoClaims;

/// <summary>How likely an analyst holds one answer to a question.</summary>
/// <param name="Hypothesis">The answer.</param>
/// <param name="Probability">How likely, as given.</param>
public sealed partial record JudgedAnswer(Id<Hypothesis> Hypothesis, Probability Probability)
{
    /// <summary>The answer's id with the probability, such as <c>h:rust 70%</c>.</summary>
    public override string ToString() => $"{Hypothesis} {Probability}";
}
