namespace GeoClaims;

/// <summary>Cuts off what lies outside a rectangle.</summary>
internal static class Clip
{
    /// <summary>The part of a polygon inside, or nothing. Pieces stay joined
    /// along the edges of the rectangle, which filling does not show.</summary>
    /// <remarks>I. E. Sutherland and G. W. Hodgman, "Reentrant polygon clipping", Communications of the ACM 17 (1974).</remarks>
    public static List<PlanePoint> Polygon(IReadOnlyList<PlanePoint> ring, Box box)
    {
        List<PlanePoint> inside = [.. ring];
        inside = Cut(inside, vertical: true, box.Left, 1);
        inside = Cut(inside, vertical: true, box.Right, -1);
        inside = Cut(inside, vertical: false, box.Top, 1);
        return Cut(inside, vertical: false, box.Bottom, -1);
    }

    /// <summary>The parts of a line inside, in order.</summary>
    public static List<List<PlanePoint>> Line(IReadOnlyList<PlanePoint> line, Box box)
    {
        var parts = new List<List<PlanePoint>>();
        for (var i = 1; i < line.Count; i++)
        {
            if (Segment(line[i - 1], line[i], box) is not var (from, to)) continue;
            if (parts.Count == 0 || parts[^1][^1] != from) parts.Add([from]);
            parts[^1].Add(to);
        }
        return parts;
    }

    private static List<PlanePoint> Cut(List<PlanePoint> ring, bool vertical, double edge, int sign)
    {
        var kept = new List<PlanePoint>(ring.Count + 4);
        for (var i = 0; i < ring.Count; i++)
        {
            var (a, b) = (ring[i == 0 ? ring.Count - 1 : i - 1], ring[i]);
            var (before, now) = (((vertical ? a.X : a.Y) - edge) * sign, ((vertical ? b.X : b.Y) - edge) * sign);
            if (before < 0 != now < 0) kept.Add(On(a, b, before / (before - now), vertical, edge));
            if (now >= 0) kept.Add(b);
        }
        return kept;
    }

    // Set on the edge to the bit: a crossing that rounding leaves outside would be cut again.
    private static PlanePoint On(PlanePoint a, PlanePoint b, double part, bool vertical, double edge)
    {
        var point = Between(a, b, part);
        return vertical ? point with { X = edge } : point with { Y = edge };
    }

    // Y.-D. Liang and B. A. Barsky, "A new concept and method for line clipping", ACM Transactions on Graphics 3 (1984).
    private static (PlanePoint From, PlanePoint To)? Segment(PlanePoint a, PlanePoint b, Box box)
    {
        var (dx, dy, start, end) = (b.X - a.X, b.Y - a.Y, 0.0, 1.0);
        foreach (var (p, q) in (ReadOnlySpan<(double, double)>)[(-dx, a.X - box.Left), (dx, box.Right - a.X), (-dy, a.Y - box.Top),
            (dy, box.Bottom - a.Y)])
        {
            if (p == 0 && q < 0) return null;
            if (p < 0) start = Math.Max(start, q / p);
            if (p > 0) end = Math.Min(end, q / p);
        }
        return start > end ? null : (start == 0 ? a : Between(a, b, start), end == 1 ? b : Between(a, b, end));
    }

    private static PlanePoint Between(PlanePoint a, PlanePoint b, double part) => new(a.X + part * (b.X - a.X), a.Y + part * (b.Y - a.Y));
}
