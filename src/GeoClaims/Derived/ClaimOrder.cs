namespace GeoClaims;

/// <summary>The order in which claims were made, as far as their times tell; those without a time first.</summary>
internal static class ClaimOrder
{
    public static IEnumerable<Claim> InTime(this IEnumerable<Claim> claims, ClockZone zone)
        => claims.OrderBy(c => c.Made?.Earliest(zone.Zone)).ThenBy(c => c.Made?.Latest(zone.Zone)).ThenBy(c => c.Id);

    /// <summary>Whether what the times state decides that one was made before the other.</summary>
    public static bool IsSurelyBefore(this Claim claim, Claim other, ClockZone zone)
        => claim.Made is { } made && other.Made is { } later && made.OrderTo(later, zone.Zone) == TimeOrder.Before;
}
