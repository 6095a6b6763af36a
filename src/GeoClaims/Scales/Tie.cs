namespace GeoClaims;

/// <summary>When two computed numbers are level: the order in which a sum is taken must not decide.</summary>
internal static class Tie
{
    /// <summary>Numbers this close are level, and a number this close to 0 says nothing.</summary>
    public const double Width = 1e-9;

    /// <summary>Whether two numbers are level; equal infinities are, though they have no difference.</summary>
    public static bool Between(double one, double other) => one == other || Math.Abs(one - other) <= Width;
}
