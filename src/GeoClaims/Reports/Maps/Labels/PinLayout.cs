namespace GeoClaims;

/// <summary>Puts the numbered discs and their names on a map.</summary>
internal sealed class PinLayout(MapView view, PlacedMarks placed)
{
    private const double Gap = 5, Air = 2, LongestLine = 150;

    // A ring no larger than this pushes the label out; beside a larger one the label would seem to belong to nothing.
    private const double RingToAvoid = 26;

    // Discs may touch: their numbers stay readable.
    private const double Room = 2 * MapType.Disc - 3;

    private const int Circles = 7;

    /// <summary>How far from its place the ring of a rough place is drawn: always outside the disc, so that it is seen.</summary>
    public double? Ring(MapPlace place) => place.RadiusKm is > 0 and var km ? Math.Max(km * view.PixelsPerKm, MapType.Disc + 4) : null;

    /// <summary>Where each disc stands: on its place, if that is free, else on the nearest
    /// free spot round it; where all are taken, on its place all the same.</summary>
    public PlanePoint[] Discs(IReadOnlyList<MapPlace> places)
    {
        var discs = new PlanePoint[places.Count];
        var late = new List<int>();
        for (var i = 0; i < places.Count; i++)
        {
            discs[i] = view.OnScreen(places[i].Point);
            if (Ring(places[i]) is { } ring) placed.Draw(Circle(discs[i], ring));
            if (!TryTake(discs[i])) late.Add(i);
        }
        foreach (var i in late) discs[i] = Spots(discs[i]).Where(s => TryTake(s)).Select(s => (PlanePoint?)s).FirstOrDefault() ?? discs[i];
        return discs;
    }

    public IEnumerable<MapPin> Pins(IReadOnlyList<MapPlace> places, PlanePoint[] discs)
    {
        for (var i = 0; i < places.Count; i++)
        {
            var (place, disc, point) = (places[i], discs[i], view.OnScreen(places[i].Point));
            var ring = Ring(place);
            var reach = Gap + (ring is { } r && r <= RingToAvoid && disc == point ? r : MapType.Disc);
            var label = LabelText.Of(place.Name, MapType.Place, LongestLine, bold: true) is { } text
                ? placed.Place(text, Air, PointLabels.Places(disc, reach, text).Select(Apart))
                : null;
            yield return new(place.Number, place.Name, PathText.Units(disc.X), PathText.Units(disc.Y), PathText.Units(point.X),
                PathText.Units(point.Y), ring is { } drawn ? PathText.Units(drawn) : null, label);
        }
    }

    // A name close to another's disc would seem to be that one's.
    private (Box Box, MapAnchor Anchor, double Cost) Apart((Box Box, MapAnchor Anchor, double Cost) place)
        => placed.IsFree(place.Box.Grown(Gap)) ? place : place with { Cost = place.Cost + 4 };

    private bool TryTake(PlanePoint centre)
    {
        var box = Box.Around(centre, Room, Room);
        if (!placed.IsFree(box)) return false;
        placed.Take(box);
        return true;
    }

    private static PlanePoint[] Circle(PlanePoint centre, double radius)
    {
        const int corners = 24;
        return [.. Enumerable.Range(0, corners + 1).Select(i => Math.SinCos(2 * Math.PI * i / corners))
            .Select(a => new PlanePoint(centre.X + radius * a.Cos, centre.Y + radius * a.Sin))];
    }

    private static IEnumerable<PlanePoint> Spots(PlanePoint centre)
    {
        for (var circle = 1; circle <= Circles; circle++)
            for (var spot = 0; spot < 6 * circle; spot++)
            {
                var (sin, cos) = Math.SinCos(2 * Math.PI * spot / (6 * circle) - Math.PI / 6);
                yield return new(centre.X + circle * 2.2 * MapType.Disc * cos, centre.Y + circle * 2.2 * MapType.Disc * sin);
            }
    }
}
