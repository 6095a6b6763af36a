namespace GeoClaims;

/// <summary>The rectangles of a screen that are taken, found by squares so that many cost no more than few.</summary>
internal sealed class Occupied
{
    private const double Square = 48;

    private readonly Dictionary<(int, int), List<Box>> _squares = [];

    public void Add(Box box)
    {
        foreach (var square in Squares(box))
        {
            if (!_squares.TryGetValue(square, out var boxes)) _squares[square] = boxes = [];
            boxes.Add(box);
        }
    }

    public bool Meets(Box box) => Squares(box).Any(s => _squares.TryGetValue(s, out var boxes) && boxes.Any(b => b.Meets(box)));

    /// <summary>How many small boxes a box covers.</summary>
    public int Count(Box box) => Squares(box).Sum(s => _squares.TryGetValue(s, out var boxes) ? boxes.Count(b => b.Meets(box)) : 0);

    private static IEnumerable<(int, int)> Squares(Box box)
    {
        for (var x = (int)Math.Floor(box.Left / Square); x <= (int)Math.Floor(box.Right / Square); x++)
            for (var y = (int)Math.Floor(box.Top / Square); y <= (int)Math.Floor(box.Bottom / Square); y++)
                yield return (x, y);
    }
}
