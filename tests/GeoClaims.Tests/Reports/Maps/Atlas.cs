namespace GeoClaims.Tests;

/// <summary>Looks up points in the packed world, by code of its own.</summary>
internal static class Atlas
{
    /// <summary>The name of the country at a point, or null at sea.</summary>
    public static string? CountryAt(double latitude, double longitude, BoundaryView view = BoundaryView.UnResolution68262)
    {
        var world = World.Shared;
        for (var t = 0; t < world.Territories.Count; t++)
            if (Crossings(world.Territories[t].Rings, latitude, longitude) % 2 == 1) return world.Territories[world.Owner(t, view)].Name;
        return null;
    }

    public static bool IsLand(double latitude, double longitude) => Crossings(World.Shared.Land, latitude, longitude) % 2 == 1;

    // How often a ray to the east crosses the outlines, wherever a turn of the globe puts the point.
    private static int Crossings(IEnumerable<Ring> rings, double latitude, double longitude)
    {
        var count = 0;
        foreach (var ring in rings)
            foreach (var x in new[] { longitude - 360, longitude, longitude + 360 })
            {
                if (!ring.Bounds.Holds(new PlanePoint(x, latitude))) continue;
                var points = ring.Joined(a => [.. World.Shared.Arcs[a].Select(p => p.Degrees)]);
                for (var (i, j) = (0, points.Count - 1); i < points.Count; j = i++)
                    if (points[i].Y > latitude != points[j].Y > latitude
                        && x < points[i].X + (latitude - points[i].Y) / (points[j].Y - points[i].Y) * (points[j].X - points[i].X)) count++;
            }
        return count;
    }
}
