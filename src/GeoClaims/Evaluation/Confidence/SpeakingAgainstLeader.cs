namespace GeoClaims;

/// <summary>Whether anything speaks against the leader, or is named that could.</summary>
internal static class SpeakingAgainstLeader
{
    private const double Even = .5;

    /// <remarks>What only fits the leader less well than a rival speaks for the rival, and could not have
    /// spoken against a leader that fits everything a little: so an item must be unlikely under it as well.</remarks>
    public static bool IsThereAny(Foundations f)
    {
        int[] columns = [.. f.Contest.Hypotheses.SelectMany(h => h.Columns).Distinct()];
        for (var row = 0; row < f.Matrix.Rows.Count; row++)
            if (f.Matrix.Rows[row] is { IsWeighed: true, Trust.Value.Best.Value: > 0 }
                && Mean(f, row, f.Contest.Leader.Columns) is < Even and var likelihood
                && likelihood < Mean(f, row, columns) - Tie.Width) return true;
        return f.File.Indicators.Any(i => f.Matrix.Question.Hypotheses.Contains(i.Hypothesis) && CouldSpeakAgainst(i));

        bool CouldSpeakAgainst(Indicator indicator)
        {
            var leaves = f.Matrix.Tree.LeavesOf(f.File.Get(indicator.Hypothesis));
            return leaves.Any(f.Contest.Leader.Columns.Contains)
                ? indicator.Status == IndicatorStatus.NotSeen
                : leaves.Any(columns.Contains);
        }
    }

    // A union is as likely to show an item as its parts on average. What nobody has rated says nothing, for or against.
    private static double Mean(Foundations f, int row, int[] columns)
    {
        var likelihoods = f.Matrix.Likelihoods.BestOf(row);
        var (sum, weights) = (0.0, 0.0);
        foreach (var column in columns)
        {
            if (double.IsNaN(likelihoods[column])) continue;
            sum += f.Matrix.Priors[column].Value * likelihoods[column];
            weights += f.Matrix.Priors[column].Value;
        }
        return sum / weights;
    }
}
