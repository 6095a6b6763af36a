namespace GeoClaims;

/// <summary>Makes the estimates of a level of the tree, or of all.</summary>
internal static class Estimates
{
    /// <param name="matrix">The matrix.</param>
    /// <param name="contest">The level, by the leading method.</param>
    /// <param name="scale">Whose words.</param>
    /// <param name="resampling">The draws, worked out when somebody asks; null where there are none.</param>
    public static ValueList<Estimate> Of(EvidenceMatrix matrix, Contest contest, LikelihoodScale scale, DrawnOnce resampling)
    {
        if (!contest.HasProbabilities) return default;
        double[] priors = [.. matrix.Priors.Select(p => p.Value)];
        return [.. contest.Shown.Select(Make)];

        Estimate Make(HypothesisColumns shown)
        {
            var point = new Probability(contest.ValueOf(shown, contest.Now));
            return new(scale, new(() => resampling.Value?[shown.Hypothesis.Id] is { } drawn
                ? contest.Whole is null ? drawn.Range : drawn.Within
                : new(point.Value)))
            {
                Hypothesis = shown.Hypothesis,
                IsUnion = matrix.Tree.IsUnion(shown.Hypothesis),
                Prior = new(Math.Clamp(contest.ValueOf(shown, priors), 0, 1)),
                Point = point,
            };
        }
    }
}
