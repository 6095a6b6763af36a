namespace GeoClaims;

/// <summary>What it means that an item speaks against a hypothesis.</summary>
internal static class SpeakingAgainst
{
    private const double Even = 0.5;

    /// <summary>Whether somebody rates the item as inconsistent with the hypothesis,
    /// or finds it less likely than not if the hypothesis were true.</summary>
    public static bool SpeaksAgainst(this Assessment assessment)
        => assessment.Consistency is { } rating ? rating is Consistency.I or Consistency.II : assessment.Likelihood?.Best.Value < Even;
}
