namespace GeoClaims;

/// <summary>P(seen | hypothesis) of an indicator for each column of a matrix.</summary>
internal static class SeenChances
{
    /// <summary>The chances; a column for which none is stated takes the mean of the others. Null if none is stated at all.</summary>
    public static double[]? Of(Indicator indicator, EvidenceMatrix matrix, ReadOnlySpan<double> now)
    {
        var chances = new double[matrix.Hypotheses.Count];
        var (sum, weight, plain, stated) = (0.0, 0.0, 0.0, 0);
        for (var h = 0; h < chances.Length; h++)
        {
            chances[h] = Stated(indicator, matrix, matrix.Hypotheses[h].Id) ?? double.NaN;
            if (double.IsNaN(chances[h])) continue;
            (sum, weight, plain, stated) = (sum + now[h] * chances[h], weight + now[h], plain + chances[h], stated + 1);
        }
        if (stated == 0) return null;
        var mean = weight > 0 ? Math.Clamp(sum / weight, 0, 1) : plain / stated;
        for (var h = 0; h < chances.Length; h++)
            if (double.IsNaN(chances[h])) chances[h] = mean;
        return chances;
    }

    // Of what is stated twice the first counts; a finding names it.
    private static double? Stated(Indicator indicator, EvidenceMatrix matrix, Id<Hypothesis> hypothesis)
        => indicator.Expected.FirstOrDefault(e => e.Hypothesis == hypothesis) is { } expected
            ? matrix.Rules.Ratings.LikelihoodOf(expected.Consistency, expected.Likelihood)?.Best.Value
            : null;
}
