namespace GeoClaims;

/// <summary>The world's land and countries.</summary>
/// <remarks>
/// Outlines are cut into arcs that neighbours share, so that they keep
/// fitting however much an arc is simplified, and each border is drawn once.
/// Natural Earth 1:50m (public domain) by way of world-atlas 2.0.2 (ISC);
/// the territory "Crimea" was cut out of Russia, whose polygon it is there.
/// </remarks>
internal sealed class World
{
    private static readonly Lazy<World> Packed = new(WorldReader.ReadPacked);

    public World(IReadOnlyList<GridPoint[]> arcs, IReadOnlyList<Territory> territories, IReadOnlyList<Ring> land)
    {
        (Arcs, Territories, Land) = (arcs, territories, land);
        Bounds = [.. arcs.Select(BoundsOf)];
        Sides = SidesOf(arcs.Count, territories);
        Crimea = IndexOf(t => t.Name == "Crimea");
        Russia = IndexOf(t => t.Code == 643 && t.Name != "Crimea");
        Ukraine = IndexOf(t => t.Code == 804);
    }

    /// <summary>The world of the package, unpacked when it is first asked for.</summary>
    public static World Shared => Packed.Value;

    public IReadOnlyList<GridPoint[]> Arcs { get; }

    /// <summary>The rectangle of each arc, in degrees.</summary>
    public IReadOnlyList<Box> Bounds { get; }

    public IReadOnlyList<Territory> Territories { get; }

    /// <summary>The rings of the land as a whole: coasts only.</summary>
    public IReadOnlyList<Ring> Land { get; }

    /// <summary>For each arc the territories on its two sides; −1 for the sea.</summary>
    public IReadOnlyList<(int One, int Other)> Sides { get; }

    public int Crimea { get; }

    private int Russia { get; }

    private int Ukraine { get; }

    /// <summary>The country to which a territory belongs in a view: itself but for Crimea.</summary>
    public int Owner(int territory, BoundaryView view)
        => territory != Crimea || territory < 0 ? territory : view == BoundaryView.DeFacto ? Russia : Ukraine;

    /// <summary>Whether an arc is a border between two countries.</summary>
    public bool IsBorder(int arc, BoundaryView view)
        => Sides[arc] is { One: >= 0, Other: >= 0 } sides && Owner(sides.One, view) != Owner(sides.Other, view);

    private int IndexOf(Func<Territory, bool> what) => Territories.Index().Where(t => what(t.Item)).Select(t => t.Index).FirstOrDefault(-1);

    private static Box BoundsOf(GridPoint[] arc) => Box.Of([.. arc.Select(p => p.Degrees)]);

    private static (int, int)[] SidesOf(int arcs, IReadOnlyList<Territory> territories)
    {
        var sides = new (int One, int Other)[arcs];
        Array.Fill(sides, (-1, -1));
        for (var t = 0; t < territories.Count; t++)
            foreach (var arc in territories[t].Rings.SelectMany(r => r.Arcs))
                sides[arc] = sides[arc].One < 0 ? (t, -1) : (sides[arc].One, t);
        return sides;
    }
}
