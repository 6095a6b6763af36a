namespace GeoClaims;

/// <summary>A water with a name.</summary>
/// <param name="Name">Its name in English.</param>
/// <param name="Middle">A point in its middle.</param>
/// <param name="Reach">Within how many degrees of the middle its name may stand.</param>
internal sealed record Sea(string Name, GeoPoint Middle, double Reach);
