namespace GeoClaims;

/// <summary>For whom an actor speaks: itself, and upwards what it is part of
/// and what controls it. Who only stands close speaks for himself.</summary>
internal static class Speakers
{
    /// <summary>The actor first, then the nearest. A bond that surely did not hold at the time does not count.</summary>
    public static IReadOnlyList<Id<Actor>> For(CaseFile file, Id<Actor> actor, EdtfTime? at)
    {
        List<Id<Actor>> order = [actor];
        var seen = new HashSet<Id<Actor>> { actor };
        for (var i = 0; i < order.Count; i++)
            foreach (var bond in file.Get(order[i]).Affiliations)
                if (bond.Kind is AffiliationKind.PartOf or AffiliationKind.ControlledBy && Held(bond, at, file.Zone) && seen.Add(bond.To))
                    order.Add(bond.To);
        return order;
    }

    private static bool Held(Affiliation bond, EdtfTime? at, ClockZone zone)
        => bond.Span is null || at is null || bond.Span.OrderTo(at, zone.Zone) == TimeOrder.MayOverlap;
}
