namespace GeoClaims;

/// <summary>A route to be put on a map.</summary>
/// <param name="From">Where it begins.</param>
/// <param name="To">Where it ends.</param>
/// <param name="Kind">How well it is known.</param>
/// <param name="Label">What to say of it, if anything.</param>
internal sealed record MapJourney(GeoPoint From, GeoPoint To, MapRouteKind Kind, string? Label = null);
