namespace GeoClaims;

/// <summary>What kind of thing is missing.</summary>
public enum GapKind
{
    /// <summary>A claim about one of the hypotheses for which the claimant invokes no evidence.</summary>
    UngroundedClaim,
    /// <summary>A search for evidence that found none.</summary>
    NothingFound,
    /// <summary>A hypothesis that no item speaks against, so that nothing in the case could disprove it.</summary>
    NothingAgainst,
    /// <summary>An item rated against some hypotheses but not all.</summary>
    UnratedCells,
    /// <summary>An item rated against no hypothesis.</summary>
    UnratedItem,
    /// <summary>An indicator that nobody has looked for.</summary>
    IndicatorNotLookedFor,
    /// <summary>All items on which the lead rests come from one origin.</summary>
    OneOrigin,
}
