namespace GeoClaims;

/// <summary>Simplifies a line by leaving out, again and again, the point that makes the smallest triangle with its neighbours.</summary>
/// <remarks>M. Visvalingam and J. D. Whyatt, "Line generalisation by repeated
/// elimination of points", The Cartographic Journal 30 (1993).</remarks>
internal static class Visvalingam
{
    // A closed line keeps this many points, so that a small island is still one; whoever draws it decides whether it can be seen.
    private const int FewestOfClosed = 4;

    /// <summary>The points of a line of degrees that matter. Its ends stay.</summary>
    /// <param name="line">Degrees east and north.</param>
    /// <param name="smallest">The smallest triangle to keep, in square degrees at the equator.</param>
    public static PlanePoint[] Simplify(PlanePoint[] line, double smallest)
    {
        var fewest = line[0] == line[^1] ? FewestOfClosed : 2;
        if (line.Length <= fewest) return line;
        var (before, after, areas) = (new int[line.Length], new int[line.Length], new double[line.Length]);
        var queue = new PriorityQueue<int, (double Area, int Index)>(line.Length);
        for (var i = 0; i < line.Length; i++) (before[i], after[i]) = (i - 1, i + 1);
        for (var i = 1; i < line.Length - 1; i++) Measure(i, 0);

        var left = line.Length;
        while (left > fewest && queue.TryDequeue(out var i, out var rank))
        {
            if (rank.Area != areas[i]) continue; // measured anew since it was queued
            if (rank.Area >= smallest) break;
            areas[i] = -1;
            left--;
            (after[before[i]], before[after[i]]) = (after[i], before[i]);
            if (before[i] > 0) Measure(before[i], rank.Area);
            if (after[i] < line.Length - 1) Measure(after[i], rank.Area);
        }
        return [.. line.Where((_, i) => areas[i] >= 0)];

        // No smaller than the neighbour's that just fell: otherwise a long gentle bend would vanish whole.
        void Measure(int i, double least)
        {
            areas[i] = Math.Max(least, Area(line[before[i]], line[i], line[after[i]]));
            queue.Enqueue(i, (areas[i], i));
        }
    }

    // A degree of longitude shrinks with the cosine of the latitude.
    private static double Area(PlanePoint a, PlanePoint b, PlanePoint c)
        => Math.Abs((b.X - a.X) * (c.Y - a.Y) - (c.X - a.X) * (b.Y - a.Y)) / 2 * Math.Cos(double.DegreesToRadians(b.Y));
}
