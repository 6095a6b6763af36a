namespace GeoClaims;

/// <summary>A map that was laid out, as a picture that stands alone: its note is printed under it.</summary>
internal static class MapPicture
{
    private const int Units = PlanePoint.UnitsPerPixel;
    private const int MostNamed = 12;
    private const double NoteSize = 12 * Units, NoteLine = 17 * Units;

    public static int Width(ReportMap map) => map.Width / Units;

    public static string Draw(ReportMap map)
    {
        var page = new SvgPage(map.Width, Units);
        page.Rectangle(0, 0, map.Width, map.Height, SvgInk.Water);
        page.Area(map.Land, SvgInk.Ground);
        page.Path(map.Borders, SvgInk.Border, 1.6);
        foreach (var label in map.Waters) Write(page, label, MapType.Water, SvgInk.Soft, italic: true);
        foreach (var label in map.Countries) Write(page, label, MapType.Country, SvgInk.Soft);
        foreach (var route in map.Routes) Draw(page, route);
        foreach (var pin in map.Pins) Draw(page, pin);
        if (map.ScaleBar is { } bar)
        {
            page.Line(bar.X, bar.Y, bar.X + bar.Length, bar.Y, SvgInk.Ink, 2);
            page.Label(bar.X, bar.Y - 8, bar.ToString(), MapType.Scale * Units, SvgInk.Soft);
        }
        var lines = SvgLines.Of(map.Note, NoteSize, map.Width - 16, 4);
        for (var i = 0; i < lines.Count; i++)
            page.Text(8, map.Height + NoteLine + (i * NoteLine), lines[i], map.Width - 16, NoteSize, SvgInk.Soft);
        return page.ToSvg(map.Height + ((lines.Count + 0.6) * NoteLine), "Places", Sentence(map));
    }

    /// <summary>The map as one text, for whoever cannot see it.</summary>
    public static string Sentence(ReportMap map)
    {
        var names = string.Join("; ", map.Pins.Take(MostNamed).Select(p => $"{p.Number} {SafeText.Named(p.Name)}"));
        var more = map.Pins.Count > MostNamed ? $"; and {map.Pins.Count - MostNamed} more" : "";
        return $"Map of {Words.Count(map.Pins.Count, "place", "places")}: {names}{more}. {map.Note}";
    }

    private static void Draw(SvgPage page, MapPin pin)
    {
        if (pin.Ring is { } radius) page.Ring(pin.PlaceX, pin.PlaceY, radius, SvgInk.Range, 2, "none", "5 5");
        if (pin.IsMoved)
        {
            page.Line(pin.PlaceX, pin.PlaceY, pin.X, pin.Y, SvgInk.Ink, 2);
            page.Dot(pin.PlaceX, pin.PlaceY, 5, SvgInk.Ink);
        }
        page.Dot(pin.X, pin.Y, MapType.Disc * Units, SvgInk.Ink);
        page.Label(pin.X, pin.Y + 8, $"{pin.Number}", 23, "#ffffff", "middle", bold: true);
        if (pin.Label is { } label) Write(page, label, MapType.Place, SvgInk.Ink, bold: true, halo: SvgInk.Ground);
    }

    private static void Draw(SvgPage page, MapRoute route)
    {
        var (ink, dashes) = route.Kind switch { MapRouteKind.Confirmed => (SvgInk.Ink, null), MapRouteKind.Claimed => (SvgInk.Away, "12 9"),
            _ => (SvgInk.Soft, "2 9") };
        page.Path(route.Path, ink, 4, dashes);
        if (route.Label is { } label) Write(page, label, MapType.Route, SvgInk.Soft);
    }

    private static void Write(SvgPage page, MapLabel label, double size, string ink, bool bold =
        false, bool italic = false, string? halo = null)
    {
        var anchor = label.Anchor switch { MapAnchor.Start => "start", MapAnchor.Middle => "middle", _ => "end" };
        for (var i = 0; i < label.Lines.Count; i++)
            page.Label(label.X, label.Y
                + (i * size * MapType.LineHeight * Units), label.Lines[i], size * Units, ink, anchor, bold, italic, halo);
    }
}
