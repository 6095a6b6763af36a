namespace GeoClaims;

/// <summary>A closed outline, as arcs one after the other: a number n ≥ 0 is arc n, and n &lt; 0 is arc ~n run backwards.</summary>
internal sealed class Ring
{
    private readonly int[] _references;

    public Ring(int[] references, IReadOnlyList<GridPoint[]> arcs)
    {
        _references = references;
        Bounds = Box.Of([.. Joined(arc => [.. arcs[arc].Select(p => p.Degrees)])]);
    }

    /// <summary>The rectangle that holds the ring, in degrees; it may reach beyond the 180th meridian.</summary>
    public Box Bounds { get; }

    public ReadOnlySpan<int> References => _references;

    /// <summary>The numbers of the ring's arcs, whichever way they are run.</summary>
    public IEnumerable<int> Arcs => _references.Select(r => r < 0 ? ~r : r);

    /// <summary>The ring's points in degrees. They run on beyond the 180th meridian
    /// instead of jumping; a ring round a pole is closed along it.</summary>
    /// <param name="points">Tells the points of an arc.</param>
    public List<PlanePoint> Joined(Func<int, PlanePoint[]> points)
    {
        var joined = new List<PlanePoint>();
        foreach (var reference in _references)
        {
            var arc = points(reference < 0 ? ~reference : reference);
            var shift = joined.Count == 0 ? 0 : 360 * Math.Round((joined[^1].X - (reference < 0 ? arc[^1] : arc[0]).X) / 360);
            for (var i = joined.Count == 0 ? 0 : 1; i < arc.Length; i++)
            {
                var point = reference < 0 ? arc[^(i + 1)] : arc[i];
                joined.Add(point with { X = point.X + shift });
            }
        }
        if (Math.Abs(joined[^1].X - joined[0].X) > 180)
        {
            var pole = joined[0].Y < 0 ? -90 : 90;
            joined.AddRange([joined[^1] with { Y = pole }, joined[0] with { Y = pole }]);
        }
        return joined;
    }
}
