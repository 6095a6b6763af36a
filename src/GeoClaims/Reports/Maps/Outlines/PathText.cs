using System.Globalization;
using System.Text;

namespace GeoClaims;

/// <summary>Writes lines and areas of pixels as SVG path data: whole units, each point relative to the one before.</summary>
internal sealed class PathText
{
    // In square units: an island that fills less than a pixel is not seen.
    private const double SmallestArea = 3;

    private readonly StringBuilder _text = new();
    private (int X, int Y) _at;

    public static int Units(double pixels) => (int)Math.Round(pixels * PlanePoint.UnitsPerPixel, MidpointRounding.AwayFromZero);

    /// <summary>Areas to be filled, holes running the other way round.</summary>
    public static string OfAreas(IEnumerable<IReadOnlyList<PlanePoint>> areas)
    {
        var path = new PathText();
        foreach (var area in areas) path.Area(area);
        return path._text.ToString();
    }

    /// <summary>Lines to be stroked.</summary>
    public static string Of(IEnumerable<IReadOnlyList<PlanePoint>> lines)
    {
        var path = new PathText();
        foreach (var line in lines) path.Line(line);
        return path._text.ToString();
    }

    private void Area(IReadOnlyList<PlanePoint> area)
    {
        var points = OnUnits(area);
        while (points.Count > 1 && points[0] == points[^1]) points.RemoveAt(points.Count - 1);
        if (points.Count < 3 || Math.Abs(TwiceArea(points)) / 2 < SmallestArea) return;
        Write(points);
        _text.Append('z');
        _at = points[0];
    }

    private void Line(IReadOnlyList<PlanePoint> line)
    {
        var points = OnUnits(line);
        if (points.Count > 1) Write(points);
    }

    private void Write(List<(int X, int Y)> points)
    {
        var first = _text.Length == 0;
        _text.Append(first ? 'M' : 'm');
        Pair(points[0].X - (first ? 0 : _at.X), points[0].Y - (first ? 0 : _at.Y), true);
        for (var i = 1; i < points.Count; i++)
        {
            if (i == 1) _text.Append('l');
            Pair(points[i].X - points[i - 1].X, points[i].Y - points[i - 1].Y, i == 1);
        }
        _at = points[^1];
    }

    private void Pair(int x, int y, bool afterLetter)
    {
        Number(x, afterLetter);
        Number(y, false);
    }

    private void Number(int value, bool afterLetter)
    {
        if (!afterLetter && value >= 0) _text.Append(' ');
        _text.Append(CultureInfo.InvariantCulture, $"{value}");
    }

    // Points that fall together, or on one straight line, say nothing new.
    private static List<(int X, int Y)> OnUnits(IReadOnlyList<PlanePoint> line)
    {
        var points = new List<(int X, int Y)>(line.Count);
        foreach (var p in line)
        {
            var next = (X: Units(p.X), Y: Units(p.Y));
            if (points.Count > 0 && points[^1] == next) continue;
            if (points.Count > 1 && IsOnTheWay(points[^2], points[^1], next)) points.RemoveAt(points.Count - 1);
            points.Add(next);
        }
        return points;
    }

    private static bool IsOnTheWay((int X, int Y) a, (int X, int Y) b, (int X, int Y) c)
        => (long)(b.X - a.X) * (c.Y - b.Y) == (long)(c.X - b.X) * (b.Y - a.Y)
            && (long)(b.X - a.X) * (c.X - b.X) + (long)(b.Y - a.Y) * (c.Y - b.Y) >= 0;

    private static long TwiceArea(List<(int X, int Y)> points)
    {
        var sum = 0L;
        for (var (i, j) = (0, points.Count - 1); i < points.Count; j = i++)
            sum += (long)points[j].X * points[i].Y - (long)points[i].X * points[j].Y;
        return sum;
    }
}
