namespace GeoClaims;

/// <summary>Reads a claim as its claimant's opinion on the proposition. The rule
/// stands in the documentation of <see cref="CaseFile.Support(Id{Proposition}, ValueList{WitnessGrade}, EvaluationOptions)"/>.</summary>
internal static class StatedOpinion
{
    public static Opinion Of(Claim claim, Proposition proposition) => claim switch
    {
        _ when claim.Traits().Withdraws => default,
        // To say how many or when is no stance on whether.
        _ when proposition.Quantity is not null || claim.Figure is not null || claim.When is not null => default,
        { Certainty: { } certainty } => Within(certainty.Low.Value, certainty.High.Value),
        _ => new(claim.Traits().Belief, claim.Traits().Disbelief),
    };

    /// <summary>1 for an opinion that speaks for its statement, −1 for one against, 0 for one that takes no side.</summary>
    public static int Side(Opinion opinion)
    {
        var (b, d) = (opinion.Belief, opinion.Disbelief);
        return Math.Abs(b - d) <= Tie.Width * (b + d) ? 0 : Math.Sign(b - d);
    }

    // A case may hold a likelihood whose ends are reversed.
    private static Opinion Within(double one, double other) => new(Math.Min(one, other), 1 - Math.Max(one, other));
}
