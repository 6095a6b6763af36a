namespace GeoClaims;

/// <summary>How far the report of an item may stand for the item itself.</summary>
/// <param name="Value">From 0 (not at all) to 1 (wholly), with the range that the grades leave open.</param>
/// <param name="GovernedBy">The grade that decided, such as <c>credibility 3</c>.</param>
public readonly partial record struct Trust(ProbabilityRange Value, string GovernedBy)
{
    /// <summary>The trust with what governs it, such as <c>65% (credibility 3)</c>.</summary>
    public override string ToString() => $"{Value.Best} ({GovernedBy})";
}
