namespace GeoClaims;

/// <summary>How well a route on a map is known (after the line strengths of link charts: confirmed, unconfirmed, tentative).</summary>
internal enum MapRouteKind
{
    /// <summary>Confirmed: a solid line.</summary>
    Confirmed,
    /// <summary>Only claimed by a party: a dashed line.</summary>
    Claimed,
    /// <summary>Reported by one source: a dotted line.</summary>
    OneSource,
}
