namespace GeoClaims;

/// <summary>Draws a map that was laid out.</summary>
internal static class MapDrawing
{
    /// <summary>The map for wide screens and the one for phones, with the note on their outlines.</summary>
    public static Html Figure(PlaceMap places) => Html.Of($"<figure>{Write(places, places.Map, "wide-map")}{
        Write(places, places.Small, "small-map")}<figcaption>{places.Map.Note}</figcaption></figure>");

    private static Html Write(PlaceMap places, ReportMap map, string kind)
        => Html.Of($"""
            <svg class="land {kind}" viewBox="0 0 {map.Width} {map.Height}" role="img"
            aria-label="Map of {Words.Count(places.Places.Count, "place", "places")}; the list beside it names them.">
            <rect class="water" width="{map.Width}" height="{map.Height}"/><path class="ground" d="{map.Land}"/>
            <path class="border" d="{map.Borders}"/>{map.Waters.Select(l => Label(l, "sea", MapType.Water))}
            {map.Countries.Select(l => Label(l, "country", MapType.Country))}
            {map.Routes.Select(Route)}{map.Pins.Select(p => Pin(places, p))}{Scale(map)}</svg>
            """);

    private static Html Pin(PlaceMap places, MapPin pin)
    {
        var from = places.Places[pin.Number - 1].FirstSnapshot;
        var ring = pin.Ring is { } radius
            ? Html.Of($"<circle class=\"rough\" cx=\"{pin.PlaceX}\" cy=\"{pin.PlaceY}\" r=\"{radius}\"/>")
            : Html.Empty;
        var moved = pin.IsMoved ? Html.Of($"<path class=\"lead\" d=\"M{pin.PlaceX} {pin.PlaceY}L{pin.X} {pin.Y}\"/>"
            + $"<circle class=\"spot\" cx=\"{pin.PlaceX}\" cy=\"{pin.PlaceY}\" r=\"5\"/>") : Html.Empty;
        return Html.Of($"<g class=\"pin\"{PageText.From(from)}>{ring}{moved}<circle class=\"disc\" "
            + $"cx=\"{pin.X}\" cy=\"{pin.Y}\" r=\"{MapType.Disc * PlanePoint.UnitsPerPixel}\"/><text "
            + $"class=\"num\" x=\"{pin.X}\" y=\"{pin.Y + 8}\" text-anchor=\"middle\">{pin.Number}"
            + $"</text>{(pin.Label is { } label ? Label(label, "name", MapType.Place) : Html.Empty)}</g>");
    }

    private static Html Label(MapLabel label, string kind, double size)
    {
        var anchor = label.Anchor switch { MapAnchor.Start => "start", MapAnchor.Middle => "middle", _ => "end" };
        return Html.Join(label.Lines.Select((line, i) => Html.Of($"<text class=\"{kind}\" x=\"{label.X}\" "
            + $"y=\"{label.Y + (i * size * MapType.LineHeight * PlanePoint.UnitsPerPixel)}\" text-anchor=\"{anchor}\">{line}</text>")));
    }

    private static Html Route(MapRoute route)
        => Html.Of($"<path class=\"route {Words.Of(route.Kind).Replace(' ', '-')}\" "
            + $"d=\"{route.Path}\"/>{(route.Label is { } label ? Label(label, "said", MapType.Route) : Html.Empty)}");

    private static Html Scale(ReportMap map) => map.ScaleBar is not { } bar ? Html.Empty
        : Html.Of($"<path class=\"scalebar\" d=\"M{bar.X} {bar.Y}h{bar.Length}\"/><text "
            + $"class=\"sea\" x=\"{bar.X}\" y=\"{bar.Y - 8}\">{bar.Kilometres} km</text>");
}
