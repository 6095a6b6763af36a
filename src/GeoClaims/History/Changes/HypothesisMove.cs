namespace GeoClaims;

/// <summary>How likely a hypothesis was before and is after.</summary>
/// <param name="Hypothesis">The hypothesis; one with parts counts as their union. In what a diff says only
/// those that are no part of another; as it is after, or as it was if it is there no more.</param>
/// <param name="Before">How likely it was; null if it was not there, or nothing had a probability.</param>
/// <param name="After">How likely it is; null if it is there no more, or nothing has a probability.</param>
public sealed partial record HypothesisMove(Hypothesis Hypothesis, Probability? Before, Probability? After)
{
    /// <summary>The move in one line, such as <c>Corrosion: 54% → 71%</c>.</summary>
    public override string ToString() => $"{Hypothesis.Name}: {Before?.ToString() ?? "none"} → {After?.ToString() ?? "none"}";
}
