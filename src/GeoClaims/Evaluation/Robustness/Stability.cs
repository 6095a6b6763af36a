namespace GeoClaims;

/// <summary>How far a hypothesis moves when one thing at a time is changed: any one item left out, its trust moved to either end, a
/// likelihood moved to either end of its range, or an unrated cell given the lowest or highest likelihood of its row.</summary>
/// <remarks>It is a test of stability, not a credible interval: several things may be wrong at once. Where the leading method
/// adds up no logarithms, only items are left out.</remarks>
/// <param name="Hypothesis">The hypothesis; one with parts counts as their union.</param>
/// <param name="Range">The lowest value, the one with every number at its best, and the highest; of a part as the judgement
/// on its level has it, given that the whole is true.</param>
public sealed partial record Stability(Hypothesis Hypothesis, ProbabilityRange Range)
{
    /// <summary>Name and range, such as <c>IS-K alone: 71%, moves within 60–78%</c>.</summary>
    public override string ToString() => $"{Hypothesis.Name}: {Range.Best}, moves within {Range.Span}";
}
