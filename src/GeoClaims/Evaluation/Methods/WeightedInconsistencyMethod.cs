namespace GeoClaims;

/// <summary>Σ credibility × relevance × (1 for I, 2 for II), as in PARC ACH.</summary>
internal sealed class WeightedInconsistencyMethod() : SummedMethod("weighted-inconsistency", "Weighted inconsistency",
    "PARC ACH 1.1 (Heuer, Good, Shrager, Stefik, Pirolli, Card)", new Criterion("inconsistency"))
{
    protected override void Add(MatrixRow row, Span<double> sums, int sign)
    {
        for (var h = 0; h < sums.Length; h++) sums[h] += sign * Inconsistency(row, h);
    }

    /// <summary>What a row that counts adds to a hypothesis's inconsistency.</summary>
    public static double Inconsistency(MatrixRow row, int hypothesis)
    {
        var assessments = row.Cells[hypothesis].Assessments;
        if (assessments.IsEmpty) return 0;
        var sum = 0.0;
        foreach (var assessment in assessments)
            sum += row.Read(assessment) switch { Consistency.II => 2, Consistency.I => 1, _ => 0 };
        return sum / assessments.Count * Factor(row.Item);
    }

    private static double Factor(Evidence item)
    {
        var credibility = item.Credibility.Number switch { 1 or 2 => Math.Sqrt(2), 4 or 5 => 1 / Math.Sqrt(2), _ => 1 };
        var relevance = item.Relevance switch { Relevance.High => Math.Sqrt(2), Relevance.Low => 1 / Math.Sqrt(2), _ => 1 };
        return credibility * relevance;
    }
}
