using System.Globalization;

namespace GeoClaims;

/// <summary>A line of known length on the ground.</summary>
/// <param name="Kilometres">How long it is on the ground.</param>
/// <param name="X">Its left end, in units from the left.</param>
/// <param name="Y">The line, in units from the top; the text stands above it.</param>
/// <param name="Length">How long it is on the map, in units.</param>
internal sealed record MapScaleBar(int Kilometres, int X, int Y, int Length)
{
    /// <summary>The length on the ground, such as <c>200 km</c>.</summary>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{Kilometres} km");
}
