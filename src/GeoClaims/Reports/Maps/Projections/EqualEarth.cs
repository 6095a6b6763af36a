namespace GeoClaims;

/// <summary>The Equal Earth projection, for the whole world: true in area, with curved sides.</summary>
/// <remarks>B. Šavrič, T. Patterson and B. Jenny, "The Equal Earth map projection",
/// International Journal of Geographical Information Science 33 (2019).</remarks>
internal sealed class EqualEarth(double centralLongitude) : IMapProjection
{
    private const double A1 = 1.340264, A2 = -0.081106, A3 = 0.000893, A4 = 0.003796;

    private static readonly double M = Math.Sqrt(3) / 2;

    /// <summary>How wide the world is, in radii of the globe.</summary>
    public static readonly double WorldWidth = 2 * Math.PI / (M * A1);

    public double CentralLongitude { get; } = centralLongitude;

    public PlanePoint Project(PlanePoint place)
    {
        var theta = Math.Asin(M * Math.Sin(double.DegreesToRadians(place.Y)));
        var square = theta * theta;
        var sixth = square * square * square;
        var x = double.DegreesToRadians(place.X) * Math.Cos(theta) / (M * (A1 + 3 * A2 * square + sixth * (7 * A3 + 9 * A4 * square)));
        return new(x, theta * (A1 + A2 * square + sixth * (A3 + A4 * square)));
    }
}
