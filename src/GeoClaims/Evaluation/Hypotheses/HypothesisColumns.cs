namespace GeoClaims;

/// <summary>A hypothesis, with or without parts, with the columns of the matrix that make it up.</summary>
internal sealed record HypothesisColumns(Hypothesis Hypothesis, int[] Columns)
{
    public static HypothesisColumns Of(EvidenceMatrix matrix, Hypothesis hypothesis) => new(hypothesis, matrix.Tree.LeavesOf(hypothesis));

    /// <summary>What leaves' probabilities amount to for the hypothesis.</summary>
    public double Sum(ReadOnlySpan<double> values) => Sum(values, Columns);

    /// <summary>What leaves' probabilities amount to together; less than 1, as long as another is possible.</summary>
    public static double Sum(ReadOnlySpan<double> values, int[] columns)
    {
        var sum = 0.0;
        foreach (var column in columns) sum += values[column];
        return sum < 1 ? Math.Max(sum, 0) : columns.Length < values.Length && IsAnyPossible(values, columns) ? LogPosterior.Most : 1;
    }

    /// <summary>How much likelier the hypothesis is with an item than without it; null where the item weighs nothing.</summary>
    /// <param name="item">The item.</param>
    /// <param name="now">The leaves' probabilities with all items.</param>
    public double? Pull(ItemResult item, ReadOnlySpan<double> now)
        => item.Row.IsWeighed && item.LeaveOneOut is { } without ? Sum(now) - Sum(without.Values.AsSpan()) : null;

    /// <summary>How likely a part is, given that this hypothesis is true; equally likely parts of what is impossible share alike.</summary>
    public double Share(HypothesisColumns part, ReadOnlySpan<double> values)
    {
        var (mine, whole, rest) = (0.0, 0.0, 0.0);
        foreach (var column in Columns)
        {
            whole += values[column];
            if (Array.IndexOf(part.Columns, column) >= 0) mine += values[column];
            else rest += values[column];
        }
        if (whole <= 0) return Columns.Length == 0 ? 0 : (double)part.Columns.Length / Columns.Length;
        return rest > 0 ? Math.Min(mine / whole, LogPosterior.Most) : 1;
    }

    private static bool IsAnyPossible(ReadOnlySpan<double> values, int[] without)
    {
        for (var i = 0; i < values.Length; i++)
            if (values[i] > 0 && Array.IndexOf(without, i) < 0) return true;
        return false;
    }
}
