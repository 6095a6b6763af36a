namespace GeoClaims;

/// <summary>An upright rectangle of a plane.</summary>
internal readonly record struct Box(double Left, double Top, double Right, double Bottom)
{
    public double Width => Right - Left;

    public double Height => Bottom - Top;

    public PlanePoint Centre => new((Left + Right) / 2, (Top + Bottom) / 2);

    public static Box Around(PlanePoint centre, double width, double height)
        => new(centre.X - width / 2, centre.Y - height / 2, centre.X + width / 2, centre.Y + height / 2);

    public static Box Of(ReadOnlySpan<PlanePoint> points)
    {
        var (left, top, right, bottom) =
            (double.PositiveInfinity, double.PositiveInfinity, double.NegativeInfinity, double.NegativeInfinity);
        foreach (var p in points)
            (left, top, right, bottom) = (Math.Min(left, p.X), Math.Min(top, p.Y), Math.Max(right, p.X), Math.Max(bottom, p.Y));
        return new(left, top, right, bottom);
    }

    public bool Meets(Box other) => Left < other.Right && other.Left < Right && Top < other.Bottom && other.Top < Bottom;

    public bool Holds(Box other) => Left <= other.Left && other.Right <= Right && Top <= other.Top && other.Bottom <= Bottom;

    public bool Holds(PlanePoint point) => Left <= point.X && point.X <= Right && Top <= point.Y && point.Y <= Bottom;

    public Box Grown(double by) => new(Left - by, Top - by, Right + by, Bottom + by);
}
