namespace GeoClaims;

/// <summary>Names the seas on whose visible water their name fits.</summary>
internal sealed class SeaLabels
{
    private const double LongestLine = 90, Air = 7, Shore = 3;

    // Pixels of a sea's reach: a smaller one would be a speck, and a map is no gazetteer.
    private const double Smallest = 14;

    private readonly OwnerRaster _raster;
    private readonly Box _screen;
    private readonly List<(string Name, PlanePoint Middle, double Reach)> _seas;

    private SeaLabels(MapView view, OwnerRaster raster)
    {
        (_raster, _screen) = (raster, view.Screen);
        // The larger first: of two names that would meet, the larger water keeps its own.
        _seas = [.. Seas.All.Where(s => IsNear(view, s)).Select(s => (s.Name, view.OnScreen(s.Middle), s.Reach * view.PixelsPerDegree))
            .OrderByDescending(s => s.Item3)];
    }

    public static IEnumerable<MapLabel> Of(MapView view, OwnerRaster raster, PlacedMarks placed)
    {
        var labels = new SeaLabels(view, raster);
        var named = new HashSet<string>(StringComparer.Ordinal);
        foreach (var (name, middle, reach) in labels._seas)
        {
            if (reach < Smallest || named.Contains(name) || LabelText.Of(name, MapType.Water, LongestLine) is not { } text) continue;
            if (placed.Place(text, Air, labels.Places(middle, reach, text)) is not { } label) continue;
            named.Add(name);
            yield return label;
        }
    }

    private static bool IsNear(MapView view, Sea sea)
        => view.Window.Grown(sea.Reach)
            .Holds(new PlanePoint(Globe.Wrap(sea.Middle.Longitude - view.Projection.CentralLongitude), sea.Middle.Latitude));

    // On its own water alone, as near as can be to the middle of the sea.
    private IEnumerable<(Box, MapAnchor, double)> Places(PlanePoint middle, double reach, LabelText text)
    {
        var (left, right) = (Math.Max(_screen.Left, middle.X - reach), Math.Min(_screen.Right, middle.X + reach));
        var (top, bottom) = (Math.Max(_screen.Top, middle.Y - reach), Math.Min(_screen.Bottom, middle.Y + reach));
        for (var y = top; y <= bottom; y += OwnerRaster.Cell)
            for (var x = left; x <= right; x += OwnerRaster.Cell)
            {
                var (place, distance) = (new PlanePoint(x, y), double.Hypot(x - middle.X, y - middle.Y));
                var box = Box.Around(place, text.Width, text.Height);
                if (distance <= reach && _raster.IsAll(OwnerRaster.Water, box.Grown(Shore)) && !IsOfSmaller(place, reach))
                    yield return (box, MapAnchor.Middle, distance / 4);
            }
    }

    // Where reaches overlap, the water belongs to the smaller sea: the Sea of Azov is no part of what is called the Black Sea.
    private bool IsOfSmaller(PlanePoint place, double reach)
    {
        foreach (var sea in _seas)
            if (sea.Reach < reach && double.Hypot(place.X - sea.Middle.X, place.Y - sea.Middle.Y) <= sea.Reach) return true;
        return false;
    }
}
