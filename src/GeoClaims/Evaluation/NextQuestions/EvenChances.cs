namespace GeoClaims;

/// <summary>The most even distribution over outcomes under which what they lead to is on average what stands now.</summary>
/// <remarks>Of all distributions with a given mean the one with the greatest entropy has the form w ∝ exp(λx)
/// (Jaynes 1957); λ is found by halving.</remarks>
internal static class EvenChances
{
    private const int Steps = 200;
    private const double Steepest = 1e6;

    /// <summary>The chances; null if what stands now lies outside all that the outcomes lead to, so that no distribution fits.</summary>
    /// <param name="then">What each outcome leads to.</param>
    /// <param name="now">What stands now.</param>
    public static double[]? Of(ReadOnlySpan<double> then, double now)
    {
        var (least, most) = (double.PositiveInfinity, double.NegativeInfinity);
        foreach (var value in then) (least, most) = (Math.Min(least, value), Math.Max(most, value));
        if (most - least < Tie.Width || now <= least || now >= most) return null;
        var (low, high, width) = (-Steepest, Steepest, most - least);
        var chances = new double[then.Length];
        for (var step = 0; step < Steps; step++)
        {
            var middle = (low + high) / 2;
            if (Fill(chances, then, middle / width) < now) low = middle;
            else high = middle;
        }
        return chances;
    }

    private static double Fill(double[] chances, ReadOnlySpan<double> then, double slope)
    {
        var (steepest, sum, mean) = (double.NegativeInfinity, 0.0, 0.0);
        foreach (var value in then) steepest = Math.Max(steepest, slope * value);
        for (var o = 0; o < chances.Length; o++) sum += chances[o] = Math.Exp(slope * then[o] - steepest);
        for (var o = 0; o < chances.Length; o++) mean += (chances[o] /= sum) * then[o];
        return mean;
    }
}
