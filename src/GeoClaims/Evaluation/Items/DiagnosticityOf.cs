namespace GeoClaims;

/// <summary>Measures how well a row tells the hypotheses apart.</summary>
internal static class DiagnosticityOf
{
    public static Diagnosticity Row(EvidenceMatrix matrix, int index, ReadOnlySpan<double> contributions)
    {
        var row = matrix.Rows[index];
        var count = Math.Max(1, row.Cells.Count);
        var (notApplicable, unrated, inconsistency) = (0, 0, 0.0);
        for (var h = 0; h < row.Cells.Count; h++)
        {
            if (row.Cells[h].State == CellState.NotApplicable) notApplicable++;
            if (row.Cells[h].State == CellState.Unrated) unrated++;
            inconsistency += WeightedInconsistencyMethod.Inconsistency(row, h);
        }
        return new(MutualInformation(matrix, index), LikelihoodRatio(matrix.Likelihoods.BestOf(index), contributions),
            StandardDeviation(row), inconsistency, (double)notApplicable / count, (double)unrated / count);
    }

    // I(H; E) = h(Σ π p) − Σ π h(p), for a report that is made or not made; h is the
    // entropy of a coin in bits, p the report's likelihood through the channel of Bayes.
    private static double MutualInformation(EvidenceMatrix matrix, int index)
    {
        var likelihoods = matrix.Likelihoods.BestOf(index);
        var (trust, anyway) = (matrix.Rows[index].Trust.Value.Best.Value, matrix.MeanOf(likelihoods));
        var (total, mean, within) = (0.0, 0.0, 0.0);
        for (var h = 0; h < likelihoods.Length; h++)
        {
            if (double.IsNaN(likelihoods[h])) continue;
            var (prior, reported) = (matrix.Priors[h].Value,
                trust * likelihoods[h] + (1 - trust) * matrix.Rules.Channel.Otherwise(likelihoods[h], anyway));
            total += prior;
            mean += prior * reported;
            within += prior * Entropy(reported);
        }
        return total <= 0 ? 0 : Math.Max(0, Entropy(mean / total) - within / total);
    }

    private static double Entropy(double p) => p is <= 0 or >= 1 ? 0 : -p * Math.Log2(p) - (1 - p) * Math.Log2(1 - p);

    private static double LikelihoodRatio(ReadOnlySpan<double> likelihoods, ReadOnlySpan<double> contributions)
    {
        var (low, high) = (double.PositiveInfinity, double.NegativeInfinity);
        for (var h = 0; h < contributions.Length; h++)
        {
            if (double.IsNaN(likelihoods[h])) continue;
            low = Math.Min(low, contributions[h]);
            high = Math.Max(high, contributions[h]);
        }
        return double.IsInfinity(high) ? 1 : Math.Exp(high - low);
    }

    private static double StandardDeviation(MatrixRow row)
    {
        double[] ratings = [.. Enumerable.Range(0, row.Cells.Count).Select(row.MeanRating).OfType<double>()];
        if (ratings.Length == 0) return 0;
        var mean = ratings.Average();
        return Math.Sqrt(ratings.Average(r => (r - mean) * (r - mean)));
    }
}
