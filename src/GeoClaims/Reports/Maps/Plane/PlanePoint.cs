namespace GeoClaims;

/// <summary>A point of a plane: degrees east and north, or pixels to the right and down.</summary>
internal readonly record struct PlanePoint(double X, double Y)
{
    /// <summary>How many units of a drawing a pixel has.</summary>
    public const int UnitsPerPixel = 2;
}
