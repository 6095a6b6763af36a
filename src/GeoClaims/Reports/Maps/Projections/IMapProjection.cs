namespace GeoClaims;

/// <summary>How the globe is laid flat.</summary>
internal interface IMapProjection
{
    /// <summary>The longitude, in degrees, that points up in the middle of the map.</summary>
    double CentralLongitude { get; }

    /// <summary>Where a point falls, in radii of the globe to the right and up.</summary>
    /// <param name="place">Degrees east of the central longitude, and degrees north.</param>
    PlanePoint Project(PlanePoint place);
}
