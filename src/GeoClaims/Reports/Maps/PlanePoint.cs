namespace GeoClaims;

/// <summary>A point of a plane: degrees east and north, or pixels to the right and down.</summary>
internal readonly record struct PlanePoint(double X, double Y);
