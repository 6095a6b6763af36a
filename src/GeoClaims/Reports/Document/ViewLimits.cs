namespace GeoClaims;

/// <summary>How much of a large value a notebook cell shows.</summary>
internal static class ViewLimits
{
    public const int Rows = 25;
    public const int Cell = 160;
    public const int Paragraph = 700;
    public const int Title = 200;

    /// <summary>About how many characters of HTML a view may cost; a piece of it is never half shown.</summary>
    public const int Html = 32_000;
}
