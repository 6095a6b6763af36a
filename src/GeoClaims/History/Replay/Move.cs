namespace GeoClaims;

/// <summary>How far an answer moved from one step to the next.</summary>
/// <param name="Hypothesis">The hypothesis; one with parts counts as their union.</param>
/// <param name="Before">How likely it was.</param>
/// <param name="After">How likely it is.</param>
public sealed record Move(Hypothesis Hypothesis, Probability Before, Probability After)
{
    /// <summary>Both numbers, such as <c>Corrosion: 40% → 54%</c>.</summary>
    public override string ToString() => $"{Hypothesis.Name}: {Before} → {After}";
}
