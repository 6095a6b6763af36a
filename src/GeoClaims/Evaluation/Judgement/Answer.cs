namespace GeoClaims;

/// <summary>One of the answers among which the lead is decided: a hypothesis that is no part of another, with the columns that make it up.</summary>
internal sealed record Answer(Hypothesis Hypothesis, int[] Columns)
{
    /// <summary>What leaves' probabilities amount to for the answer.</summary>
    public double Sum(ReadOnlySpan<double> values)
    {
        var sum = 0.0;
        foreach (var column in Columns) sum += values[column];
        return Math.Clamp(sum, 0, 1);
    }
}
