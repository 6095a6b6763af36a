namespace GeoClaims;

/// <summary>A place to be put on a map.</summary>
/// <param name="Number">The number by which a list beside the map names it.</param>
/// <param name="Name">Its name.</param>
/// <param name="Point">Where it is.</param>
/// <param name="RadiusKm">Within how many kilometres of the point it is, or null for an exact place and where nobody said.</param>
internal sealed record MapPlace(int Number, string Name, GeoPoint Point, double? RadiusKm = null)
{
    public static MapPlace Of(int number, string name, GeoPoint point, PlacePrecision precision)
        => new(number, name, point, Radius(precision));

    // 25 km is the code's own meaning; a region and a country are drawn as these sizes by convention, whatever their real ones.
    private static double? Radius(PlacePrecision precision) => precision switch
    {
        PlacePrecision.Near => 25,
        PlacePrecision.Region => 75,
        PlacePrecision.Country => 300,
        _ => null,
    };
}
