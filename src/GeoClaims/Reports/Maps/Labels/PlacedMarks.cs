namespace GeoClaims;

/// <summary>What stands on a map already: nothing may cover a label or a
/// disc, and a line is covered only where there is no better place.</summary>
internal sealed class PlacedMarks(Box screen)
{
    private const double Edge = 2, RouteCost = 6, BorderCost = 0.5;

    private readonly Occupied _taken = new();
    private readonly Occupied _routes = new();
    private readonly Occupied _borders = new();

    public Box Screen { get; } = screen;

    public bool IsFree(Box box) => Screen.Grown(-Edge).Holds(box) && !_taken.Meets(box);

    public void Take(Box box) => _taken.Add(box);

    /// <summary>Notes a route, or the ring round a place.</summary>
    public void Draw(IReadOnlyList<PlanePoint> route) => Draw(route, _routes);

    /// <summary>Notes a border between countries.</summary>
    public void DrawBorder(IReadOnlyList<PlanePoint> border) => Draw(border, _borders);

    /// <summary>Takes the free place that costs least, the earlier of equals; null if none is free.</summary>
    /// <param name="text">The label.</param>
    /// <param name="air">How many pixels to keep clear round it.</param>
    /// <param name="places">Where it may stand.</param>
    public MapLabel? Place(LabelText text, double air, IEnumerable<(Box Box, MapAnchor Anchor, double Cost)> places)
    {
        (Box Box, MapAnchor Anchor, double Cost)? best = null;
        foreach (var place in places)
        {
            if (best is { } found && place.Cost >= found.Cost || !IsFree(place.Box.Grown(air))) continue;
            var cost = place.Cost + RouteCost * _routes.Count(place.Box) + BorderCost * _borders.Count(place.Box);
            if (best is null || cost < best.Value.Cost) best = place with { Cost = cost };
        }
        if (best is not { } chosen) return null;
        Take(chosen.Box);
        return text.At(chosen.Box, chosen.Anchor);
    }

    // A line is a small box every few pixels.
    private static void Draw(IReadOnlyList<PlanePoint> line, Occupied into)
    {
        const double every = 6;
        for (var i = 1; i < line.Count; i++)
        {
            var (a, b) = (line[i - 1], line[i]);
            var pieces = Math.Max(1, (int)Math.Ceiling(double.Hypot(b.X - a.X, b.Y - a.Y) / every));
            for (var piece = 0; piece < pieces; piece++)
                into.Add(Box.Around(new(a.X + (b.X - a.X) * piece / pieces, a.Y + (b.Y - a.Y) * piece / pieces), 3, 3));
        }
    }
}
