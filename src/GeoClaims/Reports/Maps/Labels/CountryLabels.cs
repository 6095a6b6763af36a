namespace GeoClaims;

/// <summary>Names the countries on whose visible ground their name fits.</summary>
internal static class CountryLabels
{
    private const double LongestLine = 130, Air = 7, Ground = 2, Quiet = 22;

    public static IEnumerable<MapLabel> Of(World world, OwnerRaster raster, PlacedMarks placed)
    {
        foreach (var (owner, cells) in Cells(raster))
        {
            if (LabelText.Of(world.Territories[owner].Name, MapType.Country, LongestLine) is not { } plain) continue;
            var text = plain with { Width = plain.Width + Longest(plain) * MapType.CountrySpacing * MapType.Country };
            if (placed.Place(text, Air, Places(raster, placed, owner, cells, text)) is { } label) yield return label;
        }
    }

    // The larger country first; of equals, the one that comes first in the list.
    private static IEnumerable<(int Owner, List<PlanePoint> Cells)> Cells(OwnerRaster raster)
    {
        var cells = new SortedDictionary<int, List<PlanePoint>>();
        for (var row = 0; row < raster.Rows; row++)
            for (var column = 0; column < raster.Columns; column++)
            {
                if (raster[column, row] is var owner && owner == OwnerRaster.Water) continue;
                if (!cells.TryGetValue(owner, out var own)) cells[owner] = own = [];
                own.Add(OwnerRaster.Centre(column, row));
            }
        return cells.OrderByDescending(c => c.Value.Count).Select(c => (c.Key, c.Value));
    }

    // As near as can be to the middle of what is seen of the country, and rather not right beside another label.
    private static IEnumerable<(Box, MapAnchor, double)> Places(OwnerRaster raster, PlacedMarks placed, int owner, List<PlanePoint> cells,
        LabelText text)
    {
        var (x, y) = (cells.Average(c => c.X), cells.Average(c => c.Y));
        return from cell in cells
               let box = Box.Around(cell, text.Width, text.Height)
               where raster.IsAll(owner, box.Grown(Ground))
               select (box, MapAnchor.Middle, double.Hypot(cell.X - x, 2 * (cell.Y - y)) / 4
                   + (placed.IsFree(box.Grown(Quiet)) ? 0 : Quiet));
    }

    private static int Longest(LabelText text)
    {
        var longest = 0;
        foreach (var line in text.Lines) longest = Math.Max(longest, line.Length);
        return longest;
    }
}
