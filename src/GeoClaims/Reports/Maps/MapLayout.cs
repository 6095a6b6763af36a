namespace GeoClaims;

/// <summary>Lays out a map of places and routes: the view, the outlines, the discs and all labels.</summary>
/// <remarks>The earlier a thing comes here, the better its place: discs, then their
/// names, then what is said of routes, the scale bar, countries, and seas.</remarks>
internal static class MapLayout
{
    // Room left round every point, so that a ring that says how rough it is stays on the map.
    private const double MostRoomKm = 400;

    /// <summary>The map, or null where there is nothing to put on it.</summary>
    /// <param name="places">The places.</param>
    /// <param name="journeys">The routes.</param>
    /// <param name="width">The width of the frame in pixels, from 160 to 4000.</param>
    /// <param name="height">The greatest height of the frame in pixels, from 160 to 4000.</param>
    /// <param name="boundaries">Whose view of disputed borders to draw.</param>
    /// <exception cref="ArgumentOutOfRangeException">A size is outside its range,
    /// or <paramref name="boundaries"/> is no value of its kind.</exception>
    public static ReportMap? Of(IReadOnlyList<MapPlace> places, IReadOnlyList<MapJourney> journeys, int width, int height,
        BoundaryView boundaries = BoundaryView.UnResolution68262)
    {
        ArgumentNullException.ThrowIfNull(places);
        ArgumentNullException.ThrowIfNull(journeys);
        Check(width, nameof(width));
        Check(height, nameof(height));
        if (!Enum.IsDefined(boundaries))
            throw new ArgumentOutOfRangeException(nameof(boundaries), boundaries, "There is no such view of borders.");
        if (places.Count == 0 && journeys.Count == 0) return null;

        var world = World.Shared;
        var view = ViewFinder.Of([.. places.Select(p => p.Point), .. journeys.SelectMany(j => Globe.GreatCircle(j.From, j.To))
            .Select(Globe.Point)],
            Room(places), width, height);
        var outlines = new ScreenOutlines(world, view);
        var raster = new OwnerRaster(world, outlines, view.Screen, boundaries);
        var placed = new PlacedMarks(view.Screen);

        var (pinLayout, routeLayout) = (new PinLayout(view, placed), new RouteLayout(outlines, placed));
        var discs = pinLayout.Discs(places);
        List<List<PlanePoint[]>> lines = [.. journeys.Select(routeLayout.Lines)];
        foreach (var line in lines.SelectMany(l => l)) placed.Draw(line);
        foreach (var border in Borders(world, outlines, boundaries)) placed.DrawBorder(border);
        MapPin[] pins = [.. pinLayout.Pins(places, discs)];
        MapRoute[] routes = [.. journeys.Zip(lines, routeLayout.Route)];
        var bar = ScaleBars.Of(view, placed);
        MapLabel[] countries = [.. CountryLabels.Of(world, raster, placed)];
        return new()
        {
            Width = PathText.Units(view.Screen.Width),
            Height = PathText.Units(view.Screen.Height),
            Land = PathText.OfAreas(outlines.Areas(world.Land)),
            Borders = PathText.Of(Borders(world, outlines, boundaries)),
            Pins = new(pins),
            Routes = new(routes),
            Countries = new(countries),
            Waters = SeaLabels.Of(view, raster, placed).ToValueList(),
            ScaleBar = bar,
            Boundaries = boundaries,
            Note = Note(boundaries, raster.SeesCrimea),
        };
    }

    private static double Room(IReadOnlyList<MapPlace> places)
        => Math.Min(MostRoomKm, places.Select(p => p.RadiusKm ?? 0).DefaultIfEmpty().Max());

    private static IEnumerable<List<PlanePoint>> Borders(World world, ScreenOutlines outlines, BoundaryView boundaries)
        => Enumerable.Range(0, world.Arcs.Count).Where(arc => world.IsBorder(arc, boundaries)).SelectMany(outlines.Lines);

    private static string Note(BoundaryView boundaries, bool seesCrimea)
        => "Outlines: Natural Earth, public domain." + (seesCrimea, boundaries) switch
    {
        (true, BoundaryView.UnResolution68262) => " Crimea is drawn as part of Ukraine (UN General Assembly resolution 68/262).",
        (true, BoundaryView.DeFacto) => " Borders are drawn by who controls the land; Crimea is drawn as part of Russia.",
        _ => "",
    };

    private static void Check(int pixels, string name)
    {
        if (pixels is < 160 or > 4000) throw new ArgumentOutOfRangeException(name, pixels, "A map is 160 to 4000 pixels wide and high.");
    }
}
