namespace GeoClaims;

/// <summary>Lambert's azimuthal equal-area projection, true to scale at its centre,
/// which may be anywhere, poles and the 180th meridian included.</summary>
/// <remarks>J. P. Snyder, "Map Projections: A Working Manual", USGS Professional Paper
/// 1395 (1987), equations 24-2 to 24-4 and 20-14, 20-15, 24-16, for a globe.</remarks>
internal sealed class LambertAzimuthal : IMapProjection
{
    private readonly double _latitude, _sin, _cos;

    public LambertAzimuthal(PlanePoint centre)
    {
        CentralLongitude = centre.X;
        _latitude = double.DegreesToRadians(centre.Y);
        (_sin, _cos) = Math.SinCos(_latitude);
    }

    public double CentralLongitude { get; }

    public PlanePoint Project(PlanePoint place)
    {
        var (sinLat, cosLat) = Math.SinCos(double.DegreesToRadians(place.Y));
        var (sinLon, cosLon) = Math.SinCos(double.DegreesToRadians(place.X));
        // The point opposite the centre would be a whole circle; no map here reaches it.
        var k = Math.Sqrt(2 / Math.Max(1e-9, 1 + _sin * sinLat + _cos * cosLat * cosLon));
        return new(k * cosLat * sinLon, k * (_cos * sinLat - _sin * cosLat * cosLon));
    }

    /// <summary>The degrees east of the central longitude, and north, of what falls on a point of the plane.</summary>
    public PlanePoint Unproject(PlanePoint point)
    {
        var distance = Math.Min(2, double.Hypot(point.X, point.Y));
        if (distance == 0) return new(0, double.RadiansToDegrees(_latitude));
        var (sinC, cosC) = Math.SinCos(2 * Math.Asin(distance / 2));
        var latitude = Math.Asin(Math.Clamp(cosC * _sin + point.Y * sinC * _cos / distance, -1, 1));
        var longitude = Math.Atan2(point.X * sinC, distance * _cos * cosC - point.Y * _sin * sinC);
        return new(double.RadiansToDegrees(longitude), double.RadiansToDegrees(latitude));
    }
}
