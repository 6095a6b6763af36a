namespace GeoClaims;

/// <summary>What part of the globe is seen, how it is laid flat, and at which scale.</summary>
/// <remarks>The screen is measured in pixels from its upper left corner; degrees east are counted from the central longitude.</remarks>
internal sealed class MapView
{
    // How far a scale may be off anywhere for one scale bar to be honest.
    private const double MostDistortion = 0.1;

    private readonly PlanePoint _origin;

    /// <summary>A view.</summary>
    /// <param name="projection">How the globe is laid flat.</param>
    /// <param name="scale">Pixels to a radius of the globe.</param>
    /// <param name="origin">Where the projection's zero stands on the screen.</param>
    /// <param name="width">The screen's width.</param>
    /// <param name="height">The screen's height.</param>
    public MapView(IMapProjection projection, double scale, PlanePoint origin, int width, int height)
    {
        (Projection, Scale, _origin, Screen) = (projection, scale, origin, new(0, 0, width, height));
        Window = projection is LambertAzimuthal azimuthal ? Seen(azimuthal) : new(-180, -90, 180, 90);
    }

    public IMapProjection Projection { get; }

    public double Scale { get; }

    public Box Screen { get; }

    /// <summary>A rectangle of degrees that holds all that is seen.</summary>
    public Box Window { get; }

    public double PixelsPerDegree => Scale * Math.PI / 180;

    public double PixelsPerKm => Scale / Globe.RadiusKm;

    /// <summary>Whether one scale holds all over the screen.</summary>
    /// <remarks>Lambert's azimuthal projection stretches by 1 / cos(c / 2) across the direction
    /// to its centre, c being the angle from there, and shrinks as much along it.</remarks>
    public bool HasOneScale => Projection is LambertAzimuthal
        && Math.Cos(Math.Asin(Math.Min(1, double.Hypot(Screen.Width, Screen.Height) / (4 * Scale)))) >= 1 / (1 + MostDistortion);

    /// <summary>Where degrees east of the central longitude, and north, stand on the screen.</summary>
    public PlanePoint OnScreen(PlanePoint place)
    {
        var flat = Projection.Project(place);
        return new(_origin.X + flat.X * Scale, _origin.Y - flat.Y * Scale);
    }

    /// <summary>Where a point stands on the screen.</summary>
    public PlanePoint OnScreen(GeoPoint point)
        => OnScreen(new PlanePoint(Globe.Wrap(point.Longitude - Projection.CentralLongitude), point.Latitude));

    // What is seen is bounded by what the edges of the screen show, unless a pole is in it: round a pole, all longitudes are.
    private Box Seen(LambertAzimuthal projection)
    {
        const int steps = 64;
        var edge = new PlanePoint[4 * steps];
        for (var i = 0; i < steps; i++)
        {
            var (x, y) = (Screen.Right * i / steps, Screen.Bottom * i / steps);
            (edge[4 * i], edge[4 * i + 1], edge[4 * i + 2], edge[4 * i + 3]) =
                (Place(x, 0), Place(Screen.Right, y), Place(Screen.Right - x, Screen.Bottom), Place(0, Screen.Bottom - y));
        }
        var box = Box.Of(edge).Grown(1);
        var (north, south) = (Screen.Holds(OnScreen(new PlanePoint(0, 90))), Screen.Holds(OnScreen(new PlanePoint(0, -90))));
        return north || south || box.Left < -180 || box.Right > 180
            ? new(-180, south ? -90 : Math.Max(-90, box.Top), 180, north ? 90 : Math.Min(90, box.Bottom))
            : box with { Top = Math.Max(-90, box.Top), Bottom = Math.Min(90, box.Bottom) };

        PlanePoint Place(double x, double y) => projection.Unproject(new((x - _origin.X) / Scale, (_origin.Y - y) / Scale));
    }
}
