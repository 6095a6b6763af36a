using System.Globalization;

namespace GeoClaims;

/// <summary>Finds a round length for the scale bar and a corner where it stands free.</summary>
internal static class ScaleBars
{
    private const double Longest = 110, Margin = 16, Tall = 18;

    public static MapScaleBar? Of(MapView view, PlacedMarks placed)
    {
        if (!view.HasOneScale) return null;
        var kilometres = Round(Longest / view.PixelsPerKm);
        var length = kilometres * view.PixelsPerKm;
        var width = Math.Max(length, TextWidth.Of(string.Create(CultureInfo.InvariantCulture, $"{kilometres} km"), MapType.Scale));
        foreach (var (right, top) in (ReadOnlySpan<(bool, bool)>)[(false, false), (true, false), (false, true), (true, true)])
        {
            var x = right ? view.Screen.Right - Margin - width : Margin;
            var y = top ? Margin + Tall : view.Screen.Bottom - Margin;
            var box = new Box(x, y - Tall, x + width, y + 4);
            if (!placed.IsFree(box)) continue;
            placed.Take(box);
            return new(kilometres, PathText.Units(x), PathText.Units(y), PathText.Units(length));
        }
        return null;
    }

    // The largest of 1, 2, 5, 10, 20, 50 … that is no longer.
    private static int Round(double most)
    {
        var ten = 1;
        while (ten * 10 <= most) ten *= 10;
        return most >= 5 * ten ? 5 * ten : most >= 2 * ten ? 2 * ten : ten;
    }
}
