namespace GeoClaims;

/// <summary>Puts routes and what is said of them on a map.</summary>
internal sealed class RouteLayout(ScreenOutlines outlines, PlacedMarks placed)
{
    private const double Gap = 7, Air = 2, LongestLine = 170;

    // Pixels by which a curve may be straightened: too little to see, but enough that rounding does not make it shake.
    private const double Straighten = 0.4;

    /// <summary>The pieces of a route on the screen; one that leaves it at one side comes back at the other.</summary>
    public List<PlanePoint[]> Lines(MapJourney journey)
        => [.. outlines.Lines(Globe.GreatCircle(journey.From, journey.To)).Select(l => Straight([.. l]))];

    public MapRoute Route(MapJourney journey, List<PlanePoint[]> lines)
    {
        var longest = lines.MaxBy(Length) ?? [];
        var label = longest.Length > 0
            && LabelText.Of(journey.Label, MapType.Route, LongestLine) is { } text ? placed.Place(text, Air, Places(longest, text)) : null;
        return new(journey.Kind, PathText.Of(lines), label);
    }

    // Rather at the middle than towards the ends; but where the route is a stub, at its head.
    private static IEnumerable<(Box Box, MapAnchor Anchor, double Cost)> Places(PlanePoint[] line, LabelText text)
    {
        var head = Length(line) < text.Width ? -6 : 8;
        (double Part, double Cost)[] parts = [(0.5, 0), (0.62, 3), (0.38, 3), (0.75, 6), (0.25, 6), (1, head), (0.9, 9), (0.1, 9)];
        return parts.SelectMany(p => PointLabels.Places(At(line, p.Part), Gap, text).Select(b => b with { Cost = b.Cost + p.Cost }));
    }

    private static PlanePoint At(PlanePoint[] line, double part)
    {
        var left = Length(line) * part;
        for (var i = 1; i < line.Length; i++)
        {
            var (a, b) = (line[i - 1], line[i]);
            var piece = double.Hypot(b.X - a.X, b.Y - a.Y);
            if (piece >= left && piece > 0) return new(a.X + (b.X - a.X) * left / piece, a.Y + (b.Y - a.Y) * left / piece);
            left -= piece;
        }
        return line[^1];
    }

    private static double Length(PlanePoint[] line)
    {
        var sum = 0.0;
        for (var i = 1; i < line.Length; i++) sum += double.Hypot(line[i].X - line[i - 1].X, line[i].Y - line[i - 1].Y);
        return sum;
    }

    // D. H. Douglas and T. K. Peucker, "Algorithms for the reduction of the number of points", Cartographica 10 (1973).
    private static PlanePoint[] Straight(PlanePoint[] line)
    {
        var (farthest, most) = (0, Straighten);
        for (var i = 1; i < line.Length - 1; i++)
            if (Distance(line[i], line[0], line[^1]) is var distance && distance > most) (farthest, most) = (i, distance);
        return farthest == 0 ? [line[0], line[^1]] : [.. Straight(line[..(farthest + 1)]), .. Straight(line[farthest..])[1..]];
    }

    private static double Distance(PlanePoint point, PlanePoint a, PlanePoint b)
    {
        var length = double.Hypot(b.X - a.X, b.Y - a.Y);
        return length == 0
            ? double.Hypot(point.X - a.X, point.Y - a.Y)
            : Math.Abs((b.X - a.X) * (point.Y - a.Y) - (b.Y - a.Y) * (point.X - a.X)) / length;
    }
}
