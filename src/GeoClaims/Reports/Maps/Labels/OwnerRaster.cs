namespace GeoClaims;

/// <summary>Which country owns each small square of a screen.</summary>
internal sealed class OwnerRaster
{
    public const double Cell = 4;

    /// <summary>The owner of a square of water.</summary>
    public const int Water = -1;

    private readonly int[] _owners;
    private readonly int[] _alike;

    public OwnerRaster(World world, ScreenOutlines outlines, Box screen, BoundaryView boundaries)
    {
        (Columns, Rows) = ((int)Math.Ceiling(screen.Width / Cell), (int)Math.Ceiling(screen.Height / Cell));
        _owners = new int[Columns * Rows];
        Array.Fill(_owners, Water);
        for (var t = 0; t < world.Territories.Count; t++)
        {
            List<List<PlanePoint>> areas = [.. outlines.Areas(world.Territories[t].Rings)];
            if (t == world.Crimea) SeesCrimea = areas.Count > 0;
            Fill(areas, world.Owner(t, boundaries));
        }
        _alike = new int[_owners.Length];
        for (var i = _owners.Length - 1; i >= 0; i--)
            _alike[i] = i % Columns < Columns - 1 && _owners[i] == _owners[i + 1] ? _alike[i + 1] + 1 : 1;
    }

    public int Columns { get; }

    public int Rows { get; }

    /// <summary>Whether any of Crimea is on the screen.</summary>
    public bool SeesCrimea { get; }

    public int this[int column, int row] => _owners[row * Columns + column];

    /// <summary>Whether a box stands on the ground of one owner alone.</summary>
    public bool IsAll(int owner, Box box)
    {
        var (left, right) = ((int)Math.Floor(box.Left / Cell), (int)Math.Floor(box.Right / Cell));
        var (top, bottom) = ((int)Math.Floor(box.Top / Cell), (int)Math.Floor(box.Bottom / Cell));
        if (left < 0 || top < 0 || right >= Columns || bottom >= Rows) return false;
        for (var row = top; row <= bottom; row++)
            if (this[left, row] != owner || _alike[row * Columns + left] <= right - left) return false;
        return true;
    }

    public static PlanePoint Centre(int column, int row) => new((column + 0.5) * Cell, (row + 0.5) * Cell);

    // Row by row: between an odd and an even crossing of the outlines, a square is inside.
    private void Fill(List<List<PlanePoint>> areas, int owner)
    {
        if (areas.Count == 0) return;
        var crossings = new List<double>[Rows];
        foreach (var area in areas)
            for (var (i, j) = (0, area.Count - 1); i < area.Count; j = i++) Cross(area[j], area[i], crossings);
        for (var row = 0; row < Rows; row++)
        {
            if (crossings[row] is not { } sorted) continue;
            sorted.Sort();
            for (var i = 1; i < sorted.Count; i += 2)
                for (var column = Math.Max(0, (int)Math.Ceiling(sorted[i - 1] / Cell - 0.5)); column < Columns
                    && (column + 0.5) * Cell < sorted[i]; column++)
                    _owners[row * Columns + column] = owner;
        }
    }

    private void Cross(PlanePoint a, PlanePoint b, List<double>?[] crossings)
    {
        if (a.Y > b.Y) (a, b) = (b, a);
        for (var row = Math.Max(0, (int)Math.Ceiling(a.Y / Cell - 0.5)); row < Rows && (row + 0.5) * Cell < b.Y; row++)
            (crossings[row] ??= []).Add(a.X + ((row + 0.5) * Cell - a.Y) / (b.Y - a.Y) * (b.X - a.X));
    }
}
