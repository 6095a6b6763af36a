namespace GeoClaims;

/// <summary>How well an item of evidence fits a hypothesis (Heuer, <em>Psychology of Intelligence Analysis</em>, ch. 8).</summary>
/// <remarks>An assessment that does not exist is something else than each of these: the cell is <em>unrated</em>.</remarks>
public enum Consistency
{
    /// <summary>Not applicable: the item has nothing to do with the hypothesis.</summary>
    NotApplicable,
    /// <summary>Very inconsistent: hardly to be expected if the hypothesis were true.</summary>
    II,
    /// <summary>Inconsistent: not to be expected if the hypothesis were true.</summary>
    I,
    /// <summary>Neutral: as likely as not if the hypothesis were true. This is a rating, not the lack of one.</summary>
    N,
    /// <summary>Consistent: to be expected if the hypothesis were true.</summary>
    C,
    /// <summary>Very consistent: strongly to be expected if the hypothesis were true.</summary>
    CC,
}
