namespace GeoClaims;

/// <summary>Where something is, as exactly as is known.</summary>
/// <param name="Name">The place's name.</param>
/// <param name="Point">A point on the globe that stands for the place.</param>
/// <param name="Precision">How exact the point is.</param>
public sealed partial record Place(string Name, GeoPoint? Point = null, PlacePrecision Precision = PlacePrecision.Unstated)
{
    /// <summary>The zone on whose clock what happens here is dated, where that is not the zone of the case.</summary>
    public ClockZone? Zone { get; init; }

    /// <summary>The place's name.</summary>
    public override string ToString() => Name;
}
