namespace GeoClaims;

/// <summary>What a count of every item, copies and all, would have said of a hypothesis.</summary>
/// <param name="Hypothesis">The hypothesis; one with parts counts as their union.</param>
/// <param name="Counted">What the evaluation says.</param>
/// <param name="Naive">What the naive count would have said.</param>
public sealed partial record NaiveEstimate(Hypothesis Hypothesis, Probability Counted, Probability Naive)
{
    /// <summary>Both numbers, such as <c>Corrosion: 71%, by the naive count 84%</c>.</summary>
    public override string ToString() => $"{Hypothesis.Name}: {Counted}, by the naive count {Naive}";
}
