namespace GeoClaims;

/// <summary>A point of the world's outlines, in hundredths of a degree east and north.</summary>
/// <remarks>An arc that crosses the 180th meridian runs on beyond it instead of jumping.</remarks>
internal readonly record struct GridPoint(short X, short Y)
{
    public const double PerDegree = 100;

    public PlanePoint Degrees => new(X / PerDegree, Y / PerDegree);
}
