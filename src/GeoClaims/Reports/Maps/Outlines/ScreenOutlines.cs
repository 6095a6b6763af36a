namespace GeoClaims;

/// <summary>Outlines as a view shows them: simplified to what can be seen, cut to the screen, in pixels.</summary>
internal sealed class ScreenOutlines(World world, MapView view)
{
    // Pixels of the smallest triangle that an outline keeps.
    private const double SmallestTriangle = 1.1;

    // No piece of an outline is longer, in degrees, so that a parallel bends as the projection bends it.
    private const double LongestPiece = 2;

    // A little beyond the screen, so that a stroke along the cut is not seen.
    private const double Beyond = 2;

    private readonly Box _paper = view.Screen.Grown(Beyond);
    private readonly PlanePoint[]?[] _simplified = new PlanePoint[world.Arcs.Count][];

    /// <summary>What is seen of the area inside some rings.</summary>
    public IEnumerable<List<PlanePoint>> Areas(IEnumerable<Ring> rings)
    {
        foreach (var ring in rings)
        {
            foreach (var shift in Shifts(ring.Bounds))
            {
                var seen = Clip.Polygon(Shifted([.. ring.Joined(Simplified)], shift), view.Window);
                if (seen.Count == 0) continue;
                var area = Clip.Polygon(OnScreen(seen, closed: true), _paper);
                if (area.Count > 2) yield return area;
            }
        }
    }

    /// <summary>What is seen of an arc.</summary>
    public IEnumerable<List<PlanePoint>> Lines(int arc) => Lines(arc, world.Bounds[arc]);

    /// <summary>What is seen of a line of degrees.</summary>
    public IEnumerable<List<PlanePoint>> Lines(PlanePoint[] line) => Shifts(Box.Of(line)).SelectMany(shift => Lines(line, shift));

    private IEnumerable<List<PlanePoint>> Lines(int arc, Box bounds) => Shifts(bounds).SelectMany(shift => Lines(Simplified(arc), shift));

    private IEnumerable<List<PlanePoint>> Lines(PlanePoint[] line, double shift)
        => Clip.Line(Shifted(line, shift), view.Window).SelectMany(part => Clip.Line(OnScreen(part, closed: false), _paper));

    // A map may need the same outline east and west of where the world is cut.
    private IEnumerable<double> Shifts(Box bounds)
    {
        for (var turn = -2; turn <= 2; turn++)
        {
            var shift = 360 * turn - view.Projection.CentralLongitude;
            if (bounds.Left + shift < view.Window.Right && bounds.Right
                + shift > view.Window.Left && bounds.Top < view.Window.Bottom && bounds.Bottom > view.Window.Top) yield return shift;
        }
    }

    private PlanePoint[] Simplified(int arc)
        => _simplified[arc] ??= Visvalingam.Simplify([.. world.Arcs[arc].Select(p => p.Degrees)],
            SmallestTriangle / (view.PixelsPerDegree * view.PixelsPerDegree));

    private static PlanePoint[] Shifted(PlanePoint[] line, double shift) => [.. line.Select(p => p with { X = p.X + shift })];

    private List<PlanePoint> OnScreen(List<PlanePoint> line, bool closed)
    {
        var points = new List<PlanePoint>(line.Count);
        for (var i = closed ? 0 : 1; i < line.Count; i++)
        {
            var (a, b) = (line[i == 0 ? line.Count - 1 : i - 1], line[i]);
            if (!closed && i == 1) points.Add(view.OnScreen(a));
            var pieces = Math.Max(1, (int)Math.Ceiling(Math.Max(Math.Abs(b.X - a.X), Math.Abs(b.Y - a.Y)) / LongestPiece));
            for (var piece = 1; piece <= pieces; piece++)
                points.Add(view.OnScreen(piece == pieces
                    ? b
                    : new(a.X + (b.X - a.X) * piece / pieces, a.Y + (b.Y - a.Y) * piece / pieces)));
        }
        return points;
    }
}
