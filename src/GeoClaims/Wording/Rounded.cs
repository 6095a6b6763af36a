namespace GeoClaims;

/// <summary>A number to be shown with up to two digits after the point, for a hole in a sentence.</summary>
internal readonly record struct Rounded(double Value);
