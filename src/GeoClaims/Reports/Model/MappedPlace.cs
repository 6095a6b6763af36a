namespace GeoClaims;

/// <summary>A numbered place of a map, with what happened there.</summary>
/// <param name="Number">The number on the map.</param>
/// <param name="Place">The place.</param>
/// <param name="Happened">What happened there: the events' names and the items' statements, with their times.</param>
/// <param name="Tags">The tags of the items that were observed there.</param>
/// <param name="FirstSnapshot">The first snapshot in which any of it is known.</param>
public sealed partial record MappedPlace(int Number, Place Place, ValueList<string> Happened, ValueList<string> Tags, int FirstSnapshot)
{
    /// <summary>How exact the place is, in words; empty if nobody said.</summary>
    public string Exactness => Place.Precision switch
    {
        PlacePrecision.Exact => "exact place",
        PlacePrecision.Near => "known to about 25 km",
        PlacePrecision.Region => "known to the region only",
        PlacePrecision.Country => "known to the country only",
        _ => "",
    };

    /// <summary>Number and name.</summary>
    public override string ToString() => $"{Number} {Place.Name}";
}
