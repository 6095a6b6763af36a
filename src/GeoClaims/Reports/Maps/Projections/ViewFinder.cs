namespace GeoClaims;

/// <summary>Finds the view that shows all points, with room round them for labels.</summary>
internal sealed class ViewFinder
{
    // A map that shows less has no coast or border to know the place by; the closer the places, the more of their neighbourhood is shown.
    private const double LeastKmAcross = 1000, KmAcrossRoundOne = 1800;

    // Beyond these, an azimuthal map bends countries too much, and the whole world is clearer.
    private const double WidestLongitudes = 130, WidestAngle = 80, PolarLatitude = 55;

    // Most of Antarctica is left out of a map of the world, unless a point is there.
    private const double SouthOfWorld = -58, NorthOfWorld = 84;

    private readonly IReadOnlyList<GeoPoint> _points;
    private readonly double _roomKm;
    private readonly int _width, _height;
    private readonly (double Middle, double Span) _longitudes;

    private ViewFinder(IReadOnlyList<GeoPoint> points, double roomKm, int width, int height)
    {
        (_points, _roomKm, _width, _height) = (points, roomKm, width, height);
        _longitudes = Longitudes(points);
    }

    private double MarginX => Math.Min(72, _width * 0.14);

    private double MarginY => Math.Min(48, _height * 0.14);

    /// <summary>The view of some points.</summary>
    /// <param name="points">At least one.</param>
    /// <param name="roomKm">Room to leave round each, in kilometres.</param>
    /// <param name="width">The screen's width.</param>
    /// <param name="height">The screen's height, which a map of the world need not fill.</param>
    public static MapView Of(IReadOnlyList<GeoPoint> points, double roomKm, int width, int height)
    {
        var finder = new ViewFinder(points, roomKm, width, height);
        return finder.Region() ?? finder.World();
    }

    private MapView? Region()
    {
        var lowest = _points.Min(p => p.Latitude);
        var highest = _points.Max(p => p.Latitude);
        var polar = lowest >= PolarLatitude || highest <= -PolarLatitude;
        if (_longitudes.Span > WidestLongitudes && !polar) return null;
        var centre = _longitudes.Span > WidestLongitudes ? Middle() : new(_longitudes.Middle, (lowest + highest) / 2);
        var extent = default(Box);
        for (var round = 0; round < 5; round++)
        {
            var projection = new LambertAzimuthal(centre);
            extent = Box.Of([.. _points.Select(p => projection.Project(new(Globe.Wrap(p.Longitude - centre.X), p.Latitude)))]);
            if (round == 4) break;
            var middle = projection.Unproject(extent.Centre);
            centre = new(Globe.Wrap(centre.X + middle.X), middle.Y);
        }
        extent = extent.Grown(_roomKm / Globe.RadiusKm);
        var kmAcross = Math.Max(LeastKmAcross, KmAcrossRoundOne - 2 * Globe.RadiusKm * Math.Max(extent.Width, extent.Height));
        var scale = Math.Min(Math.Min(_width, _height) * Globe.RadiusKm / kmAcross,
            Math.Min((_width - 2 * MarginX) / Math.Max(1e-9, extent.Width), (_height - 2 * MarginY) / Math.Max(1e-9, extent.Height)));
        if (double.Hypot(_width, _height) / (2 * scale) > 2 * Math.Sin(double.DegreesToRadians(WidestAngle / 2))) return null;
        return new(new LambertAzimuthal(centre), scale,
            new(_width / 2.0 - extent.Centre.X * scale, _height / 2.0 + extent.Centre.Y * scale), _width, _height);
    }

    private MapView World()
    {
        // A map cut where the points are farthest apart needs no other reason;
        // one of points all round is cut in the Pacific, through least land.
        var projection = new EqualEarth(_longitudes.Span > 300 ? 11 : Globe.Wrap(Math.Round(_longitudes.Middle / 10) * 10));
        var scale = _width / EqualEarth.WorldWidth;
        var south = projection.Project(new(0, Math.Max(-90, Math.Min(SouthOfWorld, _points.Min(p => p.Latitude) - 4)))).Y * scale;
        var north = projection.Project(new(0, Math.Min(90, Math.Max(NorthOfWorld, _points.Max(p => p.Latitude) + 4)))).Y * scale;
        return new(projection, scale, new(_width / 2.0, north), _width, (int)Math.Ceiling(north - south));
    }

    // The middle of points on the globe; if they balance each other, the nearer pole.
    private PlanePoint Middle()
    {
        var (x, y, z) = (0.0, 0.0, 0.0);
        foreach (var p in _points.Select(Globe.Vector)) (x, y, z) = (x + p.X, y + p.Y, z + p.Z);
        return double.Hypot(x, y) < 1e-6 * _points.Count
            ? new(0, z < 0 ? -90 : 90)
            : new(double.RadiansToDegrees(Math.Atan2(y, x)), double.RadiansToDegrees(Math.Atan2(z, double.Hypot(x, y))));
    }

    // The shortest stretch of longitudes that holds all points: what the widest
    // gap between neighbours leaves. At a pole, a longitude means nothing.
    private static (double Middle, double Span) Longitudes(IReadOnlyList<GeoPoint> points)
    {
        double[] sorted = [.. points.Where(p => Math.Abs(p.Latitude) < 89.9).Select(p => Globe.Wrap(p.Longitude)).Distinct().Order()];
        if (sorted.Length == 0) return (0, 0);
        var (widest, start) = (sorted[0] + 360 - sorted[^1], sorted[0]);
        for (var i = 1; i < sorted.Length; i++)
            if (sorted[i] - sorted[i - 1] > widest) (widest, start) = (sorted[i] - sorted[i - 1], sorted[i]);
        return (Globe.Wrap(start + (360 - widest) / 2), 360 - widest);
    }
}
