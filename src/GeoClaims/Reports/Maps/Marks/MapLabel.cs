using System.Globalization;

namespace GeoClaims;

/// <summary>A text with its place on a map.</summary>
/// <param name="Lines">The text, broken into one or two lines and cut with an ellipsis where it was longer.</param>
/// <param name="X">Where the anchored part of each line stands, in units from the left.</param>
/// <param name="Y">The base line of the first line, in units from the top.</param>
/// <param name="Anchor">Which part of the lines stands at <paramref name="X"/>.</param>
internal sealed record MapLabel(ValueList<string> Lines, int X, int Y, MapAnchor Anchor)
{
    /// <summary>The text and its place, such as <c>Black Sea (at 762, 908)</c>.</summary>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{string.Join(' ', Lines)} (at {X}, {Y})");
}
