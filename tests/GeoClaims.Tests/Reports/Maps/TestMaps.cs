namespace GeoClaims.Tests;

/// <summary>Maps to test on, and what every map must keep to.</summary>
internal static class TestMaps
{
    public static MapPlace At(int number, double latitude, double longitude) => new(number, $"Place {number}", new(latitude, longitude));

    /// <summary>Places around the attack on Crocus City Hall.</summary>
    public static ReportMap Attack(BoundaryView view = BoundaryView.UnResolution68262) => MapLayout.Of(
        [
            new(1, "Krasnogorsk", new(55.8258, 37.3903)), new(2, "Kaluga region", new(54.5, 36.3), 65),
            new(3, "near Khatsun", new(53.0, 34.6), 10),
            new(4, "Istanbul", new(41.01, 28.97), 25), new(5, "Kyiv", new(50.45, 30.52)), new(6, "Lviv region", new(49.84, 24.03), 75),
        ],
        [
            new(new(55.8258, 37.3903), new(53.0, 34.6), MapRouteKind.Confirmed),
            new(new(53.0, 34.6), new(52.9, 32.2), MapRouteKind.Claimed, "claimed by Lukashenko"),
            new(new(53.0, 34.6), new(52.3, 33.5), MapRouteKind.Claimed, "claimed by the Kremlin"),
            new(new(41.01, 28.97), new(55.75, 37.62), MapRouteKind.OneSource),
        ],
        628, 555, view)!;

    /// <summary>Sixty places close together.</summary>
    public static ReportMap Grid()
        => MapLayout.Of([.. Enumerable.Range(0, 60).Select(i => At(i + 1, 48 + i % 8 * 0.35, 33 + i / 8 * 0.9))], [], 628, 555)!;

    public static void KeepsToItsFrame(ReportMap map)
    {
        var frame = new Box(0, 0, map.Width, map.Height);
        var paper = frame.Grown(2 * PlanePoint.UnitsPerPixel);
        foreach (var path in new[] { map.Land, map.Borders }.Concat(map.Routes.Select(r => r.Path)))
            Assert.That(SvgPath.Read(path).SelectMany(l => l), Has.All.Matches<(int X, int Y)>(p => paper.Holds(new PlanePoint(p.X, p.Y))));
        foreach (var pin in map.Pins)
            Assert.That(frame.Holds(new PlanePoint(pin.PlaceX, pin.PlaceY)) && frame.Holds(new PlanePoint(pin.X, pin.Y)), pin.ToString());
        foreach (var (what, box) in Boxes(map))
            Assert.That(frame.Grown(1 + 2 * MapType.Disc).Holds(box), what);
    }

    /// <summary>The boxes of all discs and labels, in units, a little smaller than they were reckoned.</summary>
    public static IEnumerable<(string What, Box Box)> Boxes(ReportMap map)
    {
        const double disc = 2 * (2 * MapType.Disc - 4);
        return map.Pins.Select(pin => ($"disc {pin.Number}", Box.Around(new(pin.X, pin.Y), disc, disc)))
            .Concat(map.Pins.Select(p => p.Label).OfType<MapLabel>().Select(l => Of(l, MapType.Place, bold: true)))
            .Concat(map.Routes.Select(r => r.Label).OfType<MapLabel>().Select(l => Of(l, MapType.Route)))
            .Concat(map.Countries.Select(l => Of(l, MapType.Country)))
            .Concat(map.Waters.Select(l => Of(l, MapType.Water)));
    }

    private static (string, Box) Of(MapLabel label, double size, bool bold = false)
    {
        var width = label.Lines.Max(l => TextWidth.Of(l, size, bold)) * PlanePoint.UnitsPerPixel;
        var line = size * MapType.LineHeight * PlanePoint.UnitsPerPixel;
        var left = label.Anchor switch { MapAnchor.Start => label.X, MapAnchor.End => label.X - width, _ => label.X - width / 2 };
        var middle = label.Y - size * 0.36 * PlanePoint.UnitsPerPixel;
        return (string.Join(' ', label.Lines), new Box(left, middle - line / 2, left + width, middle - line / 2 + line * label.Lines.Count)
            .Grown(-1));
    }
}
