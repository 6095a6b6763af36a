namespace GeoClaims;

/// <summary>How the methods read a cell.</summary>
internal static class Cell
{
    /// <summary>A rating, also where a likelihood was given.</summary>
    public static Consistency RatingOf(Assessment assessment, RatingLikelihoods ratings)
        => assessment.Consistency ?? ratings.Nearest(assessment.Likelihood.GetValueOrDefault().Best);

    /// <summary>A likelihood with its range, also where a rating was given; null for not applicable.</summary>
    public static ProbabilityRange? LikelihoodOf(Assessment assessment, RatingLikelihoods ratings) => assessment switch
    {
        { Consistency: { } rating and not Consistency.NotApplicable } => new(ratings[rating].Value),
        { Consistency: null, Likelihood: { } range } => range,
        _ => null,
    };

    /// <summary>The mean of a cell on Open Synthesis's scale from 1 (II) to 5 (CC), not applicable counted as 3; null for an unrated cell.</summary>
    public static double? MeanVote(MatrixCell cell, RatingLikelihoods ratings)
    {
        if (cell.Assessments.IsEmpty) return null;
        var sum = 0.0;
        foreach (var assessment in cell.Assessments)
        {
            var rating = RatingOf(assessment, ratings);
            sum += rating == Consistency.NotApplicable ? 3 : (int)rating;
        }
        return sum / cell.Assessments.Count;
    }
}
