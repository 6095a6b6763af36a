using System.Globalization;

namespace GeoClaims;

/// <summary>A point on the globe (WGS 84).</summary>
/// <remarks>The default value is 0° N, 0° E.</remarks>
public readonly partial record struct GeoPoint
{
    /// <summary>A point.</summary>
    /// <param name="latitude">Degrees north, from −90 to 90.</param>
    /// <param name="longitude">Degrees east, from −180 to 180.</param>
    /// <exception cref="ArgumentOutOfRangeException">A value is not a number or outside its range.</exception>
    public GeoPoint(double latitude, double longitude)
    {
        Latitude = latitude is >= -90 and <= 90 ? latitude
            + 0.0 : throw new ArgumentOutOfRangeException(nameof(latitude), latitude, "A latitude lies between -90 and 90 degrees.");
        Longitude = longitude is >= -180 and <= 180 ? longitude
            + 0.0 : throw new ArgumentOutOfRangeException(nameof(longitude), longitude, "A longitude lies between -180 and 180 degrees.");
    }

    /// <summary>Degrees north.</summary>
    public double Latitude { get; }

    /// <summary>Degrees east.</summary>
    public double Longitude { get; }

    /// <summary>The point in degrees, such as <c>55.8258° N, 37.3903° E</c>.</summary>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture,
        $"{Math.Abs(Latitude)}° {(Latitude < 0 ? 'S' : 'N')}, {Math.Abs(Longitude)}° {(Longitude < 0 ? 'W' : 'E')}");
}
