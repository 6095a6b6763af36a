using System.Globalization;

namespace GeoClaims;

/// <summary>A stretch of time on the scale of a timeline.</summary>
/// <param name="Label">What it covers, such as <c>22–23 March</c>.</param>
/// <param name="Left">Where it begins, in per cent of the scale's width.</param>
/// <param name="Width">How wide it is, in per cent of the scale's width.</param>
/// <param name="Ticks">The moments that are marked in it.</param>
internal sealed record TimelineField(string Label, double Left, double Width, ValueList<TimelineTick> Ticks)
{
    /// <summary>What it covers, and where it stands.</summary>
    public override string ToString()
        => string.Create(CultureInfo.InvariantCulture, $"{Label} (from {Left:0.##}% to {Left + Width:0.##}%)");
}
