namespace GeoClaims;

/// <summary>A hypothesis, with or without parts, with the columns of the matrix that make it up.</summary>
internal sealed record HypothesisColumns(Hypothesis Hypothesis, int[] Columns)
{
    /// <summary>What leaves' probabilities amount to for the hypothesis.</summary>
    public double Sum(ReadOnlySpan<double> values)
    {
        var sum = 0.0;
        foreach (var column in Columns) sum += values[column];
        return Math.Clamp(sum, 0, 1);
    }
}
