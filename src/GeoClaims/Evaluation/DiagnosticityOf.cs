namespace GeoClaims;

/// <summary>Measures how well a row tells the hypotheses apart.</summary>
internal static class DiagnosticityOf
{
    public static Diagnosticity Row(EvidenceMatrix matrix, int row, ReportChannel channel)
    {
        var cells = matrix.Rows[row].Cells;
        var count = Math.Max(1, cells.Count);
        double[] reported = [.. Enumerable.Range(0, cells.Count).Where(h => !double.IsNaN(channel.Likelihoods[h])).Select(h => Math.Exp(channel.Logarithms[h]))];
        double[] priors = [.. Enumerable.Range(0, cells.Count).Where(h => !double.IsNaN(channel.Likelihoods[h])).Select(h => matrix.Priors[h].Value)];
        return new(
            MutualInformation(reported, priors),
            LikelihoodRatio(reported),
            StandardDeviation([.. cells.Select(c => Cell.MeanVote(c, matrix.Options.Ratings)).OfType<double>()]),
            Enumerable.Range(0, cells.Count).Sum(h => WeightedInconsistencyMethod.Inconsistency(matrix.Rows[row], h, matrix.Options.Ratings)),
            (double)cells.Count(c => c.State == CellState.NotApplicable) / count,
            (double)cells.Count(c => c.State == CellState.Unrated) / count);
    }

    // I(H; E) = h(Σ π p) − Σ π h(p), for a report that is made or not made; h is the entropy of a coin in bits.
    private static double MutualInformation(double[] likelihoods, double[] priors)
    {
        var total = priors.Sum();
        if (total <= 0) return 0;
        var (mean, within) = (0.0, 0.0);
        for (var h = 0; h < priors.Length; h++)
        {
            mean += priors[h] / total * likelihoods[h];
            within += priors[h] / total * Entropy(likelihoods[h]);
        }
        return Math.Max(0, Entropy(mean) - within);
    }

    private static double Entropy(double p) => p is <= 0 or >= 1 ? 0 : -p * Math.Log2(p) - (1 - p) * Math.Log2(1 - p);

    private static double LikelihoodRatio(double[] likelihoods)
    {
        if (likelihoods.Length == 0 || likelihoods.Max() == 0) return 1;
        return likelihoods.Min() == 0 ? double.PositiveInfinity : likelihoods.Max() / likelihoods.Min();
    }

    private static double StandardDeviation(double[] votes)
    {
        if (votes.Length == 0) return 0;
        var mean = votes.Average();
        return Math.Sqrt(votes.Average(v => (v - mean) * (v - mean)));
    }
}
