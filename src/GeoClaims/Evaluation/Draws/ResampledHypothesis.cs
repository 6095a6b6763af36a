namespace GeoClaims;

/// <summary>What resampling says of one hypothesis.</summary>
/// <param name="Hypothesis">The hypothesis; one with parts counts as their union.</param>
/// <param name="Range">Its median probability, with the range that holds nine draws of ten.</param>
/// <param name="Within">The same given that the hypothesis of which it is a part
/// is true; of one that is no part, the same as <see cref="Range"/>.</param>
/// <param name="ShareLed">The share of draws that it led alone, among the
/// hypotheses that are no part of another; for a part, among its siblings.</param>
public sealed partial record ResampledHypothesis(Hypothesis Hypothesis, ProbabilityRange Range, ProbabilityRange Within,
    Probability ShareLed)
{
    /// <summary>The numbers, such as <c>IS-K: 97% (88–>99%), leads in 100% of draws</c>.</summary>
    public override string ToString() => $"{Hypothesis.Name}: {Range}, leads in {ShareLed} of draws";
}
