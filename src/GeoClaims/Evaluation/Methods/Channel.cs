namespace GeoClaims;

/// <summary>What the report of an item tells about each hypothesis.</summary>
internal static class Channel
{
    /// <summary>The contributions of one row: for each hypothesis ln P(reported | H) less the mean of those that are finite.</summary>
    /// <remarks>A cell without a likelihood contributes 0, as if it were the mean of the others.</remarks>
    public static void Through(LogOddsMethod method, EvidenceMatrix matrix, double trust, ReadOnlySpan<double> likelihoods,
        Span<double> contributions)
    {
        var mean = MeanOf(likelihoods, matrix);
        var (sum, finite) = (0.0, 0);
        for (var h = 0; h < likelihoods.Length; h++)
        {
            contributions[h] = double.IsNaN(likelihoods[h]) ? double.NaN : method.Log(trust, likelihoods[h], mean);
            if (!double.IsFinite(contributions[h])) continue;
            sum += contributions[h];
            finite++;
        }
        var centre = finite == 0 ? 0 : sum / finite;
        for (var h = 0; h < likelihoods.Length; h++) contributions[h] = double.IsNaN(contributions[h]) ? 0 : contributions[h] - centre;
    }

    /// <summary>How likely the item was anyway: the mean over the rated hypotheses,
    /// weighted by their priors; unweighted where those are all 0.</summary>
    public static double MeanOf(ReadOnlySpan<double> likelihoods, EvidenceMatrix matrix)
    {
        var (sum, weights, plain, count) = (0.0, 0.0, 0.0, 0);
        var priors = matrix.Priors.AsSpan();
        for (var h = 0; h < likelihoods.Length; h++)
        {
            if (double.IsNaN(likelihoods[h])) continue;
            sum += priors[h].Value * likelihoods[h];
            weights += priors[h].Value;
            plain += likelihoods[h];
            count++;
        }
        return weights > 0 ? sum / weights : count > 0 ? plain / count : 0;
    }
}
