namespace GeoClaims;

/// <summary>How much an outcome tells, in bits.</summary>
internal static class Information
{
    /// <summary>The entropy −Σ p log₂ p.</summary>
    public static double Entropy(ReadOnlySpan<double> probabilities)
    {
        var sum = 0.0;
        foreach (var p in probabilities)
            if (p > 0) sum -= p * Math.Log2(p);
        return Math.Max(0, sum);
    }

    /// <summary>I(H;O) for an outcome that comes or does not: Σ P(h) Σ P(o|h) log₂(P(o|h) / P(o)).</summary>
    /// <param name="hypotheses">P(h).</param>
    /// <param name="chances">P(o|h), that it comes.</param>
    public static double OfChances(ReadOnlySpan<double> hypotheses, ReadOnlySpan<double> chances)
    {
        var (comes, fails) = (0.0, 0.0);
        for (var h = 0; h < chances.Length; h++)
        {
            comes += hypotheses[h] * chances[h];
            fails += hypotheses[h] * (1 - chances[h]);
        }
        var sum = 0.0;
        for (var h = 0; h < chances.Length; h++)
            sum += hypotheses[h] * (Term(chances[h], comes) + Term(1 - chances[h], fails));
        return Math.Max(0, sum);
    }

    /// <summary>I(X;O) of something that is true or not, from how likely each outcome is and how likely it then becomes.</summary>
    /// <param name="chances">P(o).</param>
    /// <param name="then">P(x|o).</param>
    public static double OfOne(ReadOnlySpan<double> chances, ReadOnlySpan<double> then)
    {
        var now = 0.0;
        for (var o = 0; o < chances.Length; o++) now += chances[o] * then[o];
        var sum = 0.0;
        for (var o = 0; o < chances.Length; o++) sum += chances[o] * (Term(then[o], now) + Term(1 - then[o], 1 - now));
        return Math.Max(0, sum);
    }

    private static double Term(double part, double whole) => part > 0 && whole > 0 ? part * Math.Log2(part / whole) : 0;
}
