namespace GeoClaims;

/// <summary>The eight places round a point where its label may stand, the better first.</summary>
/// <remarks>After E. Imhof, "Positioning names on maps", The American Cartographer 2 (1975): to the right before to the
/// left, above before below; but level with the point first, since its disc holds a number on that line.</remarks>
internal static class PointLabels
{
    /// <summary>The places.</summary>
    /// <param name="point">The point.</param>
    /// <param name="reach">How far from it the label begins.</param>
    /// <param name="text">The label.</param>
    public static IEnumerable<(Box Box, MapAnchor Anchor, double Cost)> Places(PlanePoint point, double reach, LabelText text)
    {
        var (w, h, slant) = (text.Width, text.Height, reach * 0.75);
        yield return (Box.Around(point with { X = point.X + reach + w / 2 }, w, h), MapAnchor.Start, 0);
        yield return (Box.Around(point with { X = point.X - reach - w / 2 }, w, h), MapAnchor.End, 1);
        yield return (Box.Around(new(point.X + slant + w / 2, point.Y - slant - h / 2), w, h), MapAnchor.Start, 2);
        yield return (Box.Around(new(point.X + slant + w / 2, point.Y + slant + h / 2), w, h), MapAnchor.Start, 3);
        yield return (Box.Around(point with { Y = point.Y - reach - h / 2 }, w, h), MapAnchor.Middle, 4);
        yield return (Box.Around(point with { Y = point.Y + reach + h / 2 }, w, h), MapAnchor.Middle, 5);
        yield return (Box.Around(new(point.X - slant - w / 2, point.Y - slant - h / 2), w, h), MapAnchor.End, 6);
        yield return (Box.Around(new(point.X - slant - w / 2, point.Y + slant + h / 2), w, h), MapAnchor.End, 7);
    }
}
