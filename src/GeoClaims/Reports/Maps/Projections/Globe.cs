namespace GeoClaims;

/// <summary>Reckoning on the globe, taken as a ball.</summary>
internal static class Globe
{
    /// <summary>The mean radius of the Earth in kilometres (IUGG, GRS 80: R₁ = 6371.0088).</summary>
    public const double RadiusKm = 6371.0088;

    /// <summary>Degrees as a longitude from −180 up to, not with, 180.</summary>
    public static double Wrap(double degrees) => degrees - 360 * Math.Floor((degrees + 180) / 360);

    /// <summary>The point at some degrees east and north, however far the longitude runs on.</summary>
    public static GeoPoint Point(PlanePoint degrees) => new(degrees.Y, Wrap(degrees.X));

    /// <summary>The angle between two points, in degrees (haversine formula).</summary>
    public static double Angle(GeoPoint a, GeoPoint b)
    {
        var (lat, lon) = (Math.Sin(double.DegreesToRadians(b.Latitude - a.Latitude) / 2),
            Math.Sin(double.DegreesToRadians(b.Longitude - a.Longitude) / 2));
        var h = lat * lat + Math.Cos(double.DegreesToRadians(a.Latitude)) * Math.Cos(double.DegreesToRadians(b.Latitude)) * lon * lon;
        return double.RadiansToDegrees(2 * Math.Asin(Math.Min(1, Math.Sqrt(h))));
    }

    /// <summary>Points of the shortest way between two, both ends included; longitudes run on past 180 instead of jumping.</summary>
    /// <remarks>Ends opposite each other have no one shortest way; then any of them is taken.</remarks>
    public static PlanePoint[] GreatCircle(GeoPoint from, GeoPoint to)
    {
        const double step = 1;
        var angle = Angle(from, to);
        var steps = Math.Max(1, (int)Math.Ceiling(angle / step));
        var way = new PlanePoint[steps + 1];
        way[0] = new(from.Longitude, from.Latitude);
        for (var i = 1; i <= steps; i++)
        {
            var place = i == steps ? new(to.Longitude, to.Latitude) : Between(from, to, double.DegreesToRadians(angle), (double)i / steps);
            way[i] = place with { X = way[i - 1].X + Wrap(place.X - way[i - 1].X) };
        }
        return way;
    }

    private static PlanePoint Between(GeoPoint from, GeoPoint to, double angle, double part)
    {
        var (a, b, whole) = (Math.Sin((1 - part) * angle), Math.Sin(part * angle), Math.Sin(angle));
        if (whole < 1e-9)
            return new(from.Longitude + part * (to.Longitude - from.Longitude), from.Latitude + part * (to.Latitude - from.Latitude));
        var ((x1, y1, z1), (x2, y2, z2)) = (Vector(from), Vector(to));
        var (x, y, z) = ((a * x1 + b * x2) / whole, (a * y1 + b * y2) / whole, (a * z1 + b * z2) / whole);
        return new(double.RadiansToDegrees(Math.Atan2(y, x)), double.RadiansToDegrees(Math.Atan2(z, double.Hypot(x, y))));
    }

    /// <summary>A point as a vector of length 1, the third part pointing north.</summary>
    public static (double X, double Y, double Z) Vector(GeoPoint point)
    {
        var (sinLat, cosLat) = Math.SinCos(double.DegreesToRadians(point.Latitude));
        var (sinLon, cosLon) = Math.SinCos(double.DegreesToRadians(point.Longitude));
        return (cosLat * cosLon, cosLat * sinLon, sinLat);
    }
}
