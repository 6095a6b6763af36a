namespace GeoClaims;

/// <summary>Σ credibility × relevance × (1 for I, 2 for II), as in PARC ACH.</summary>
internal sealed class WeightedInconsistencyMethod() : RankedMethod("weighted-inconsistency", "Weighted inconsistency",
    "PARC ACH 1.1 (Heuer, Good, Shrager, Stefik, Pirolli, Card)", "inconsistency")
{
    protected override object Total(EvidenceMatrix matrix)
    {
        var sums = new double[matrix.Hypotheses.Count];
        foreach (var row in matrix.Rows)
            for (var h = 0; h < sums.Length; h++) sums[h] += row.Weight * Inconsistency(row, h, matrix.Options.Ratings);
        return sums;
    }

    protected override double[] Keys(object totals, EvidenceMatrix matrix, int without)
    {
        double[] keys = [.. (double[])totals];
        if (without < 0 || !matrix.Rows[without].Place.Counts) return keys;
        var heir = matrix.Rows[without].Place.Heir;
        for (var h = 0; h < keys.Length; h++)
        {
            keys[h] -= Inconsistency(matrix.Rows[without], h, matrix.Options.Ratings);
            if (heir >= 0) keys[h] += Inconsistency(matrix.Rows[heir], h, matrix.Options.Ratings);
        }
        return keys;
    }

    /// <summary>What a row that counts adds to a hypothesis's inconsistency.</summary>
    public static double Inconsistency(MatrixRow row, int hypothesis, RatingLikelihoods ratings)
    {
        var (sum, count) = (0.0, 0);
        foreach (var assessment in row.Cells[hypothesis].Assessments)
        {
            sum += Cell.RatingOf(assessment, ratings) switch { Consistency.II => 2, Consistency.I => 1, _ => 0 };
            count++;
        }
        return count == 0 ? 0 : sum / count * Factor(row.Item);
    }

    private static double Factor(Evidence item)
    {
        var credibility = item.Credibility.Number switch { 1 or 2 => Math.Sqrt(2), 4 or 5 => 1 / Math.Sqrt(2), _ => 1 };
        var relevance = item.Relevance switch { Relevance.High => Math.Sqrt(2), Relevance.Low => 1 / Math.Sqrt(2), _ => 1 };
        return credibility * relevance;
    }
}
