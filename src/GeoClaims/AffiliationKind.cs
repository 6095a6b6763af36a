namespace GeoClaims;

/// <summary>How one actor is bound to another.</summary>
public enum AffiliationKind
{
    /// <summary>It is part of the other.</summary>
    PartOf,
    /// <summary>The other controls it.</summary>
    ControlledBy,
    /// <summary>It stands close to the other, without being controlled.</summary>
    CloseTo,
}
