namespace GeoClaims;

/// <summary>A way between two places on a map: the shortest on the globe, which a map shows as a curve.</summary>
/// <param name="Kind">How well the route is known.</param>
/// <param name="Path">The line as SVG path data.</param>
/// <param name="Label">What is said of the route, or null where nothing is or where there was no room.</param>
internal sealed record MapRoute(MapRouteKind Kind, string Path, MapLabel? Label)
{
    /// <summary>The label's text with the kind of route, such as <c>claimed by the Kremlin (claimed)</c>.</summary>
    public override string ToString()
    {
        var kind = Kind switch
        {
            MapRouteKind.Confirmed => "confirmed",
            MapRouteKind.Claimed => "claimed",
            _ => "one source",
        };
        return Label is null ? $"route ({kind})" : $"{string.Join(' ', Label.Lines)} ({kind})";
    }
}
