using System.Globalization;

namespace GeoClaims;

/// <summary>A moment marked on the scale of a timeline.</summary>
/// <param name="Label">The moment, such as <c>12:00</c>.</param>
/// <param name="At">Where it stands, in per cent of the scale's width.</param>
internal sealed record TimelineTick(string Label, double At)
{
    /// <summary>The moment, and where it stands.</summary>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{Label} (at {At:0.##}%)");
}
