namespace GeoClaims;

/// <summary>The nearest point at which probabilities add up.</summary>
/// <remarks>Least squares onto the simplex, exactly, by sorting: M. Held, P. Wolfe, H. Crowder, "Validation of subgradient optimization",
/// Mathematical Programming 6 (1974), 62–88. As a way to mend judgements: D. Mandel, C. Karvetski, M. Dhami, "Boosting intelligence
/// analysts' judgment accuracy", Judgment and Decision Making 13 (2018), 607–621.</remarks>
internal static class Simplex
{
    /// <summary>The nearest numbers, none below 0, that add up to a total.</summary>
    /// <param name="given">The numbers.</param>
    /// <param name="total">What they have to add up to, from 0.</param>
    /// <param name="mayFallShort">Whether they may add up to less.</param>
    public static double[] Nearest(ReadOnlySpan<double> given, double total, bool mayFallShort = false)
    {
        var nearest = given.ToArray();
        var sum = 0.0;
        foreach (var number in nearest) sum += number;
        if (mayFallShort && sum <= total || nearest.Length == 0) return nearest;
        var sorted = given.ToArray();
        Array.Sort(sorted, (a, b) => b.CompareTo(a));
        var (running, shift) = (0.0, 0.0);
        for (var i = 0; i < sorted.Length; i++)
        {
            running += sorted[i];
            var candidate = (running - total) / (i + 1);
            if (sorted[i] - candidate > 0 || i == 0) shift = candidate;
        }
        for (var i = 0; i < nearest.Length; i++) nearest[i] = Math.Max(0, nearest[i] - shift);
        return nearest;
    }
}
