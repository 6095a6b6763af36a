namespace GeoClaims;

/// <summary>Which bonds make an actor speak for another.</summary>
internal static class Bonds
{
    /// <summary>Whether whoever has the bond speaks for the other: as its part,
    /// or under its control. Who only stands close speaks for himself.</summary>
    public static bool LeadsUp(this Affiliation bond) => bond.Kind is AffiliationKind.PartOf or AffiliationKind.ControlledBy;

    /// <summary>Whether the bond may have held at the time: only one that surely did not, does not count.</summary>
    public static bool HeldAt(this Affiliation bond, EdtfTime? time, ClockZone zone)
        => bond.Span is null || time is null || bond.Span.OrderTo(time, zone.Zone) == TimeOrder.MayOverlap;
}
