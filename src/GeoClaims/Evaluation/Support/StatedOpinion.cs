namespace GeoClaims;

/// <summary>Reads a claim as its claimant's opinion on the proposition. The rule stands in the documentation of <see cref="CaseFile.Support"/>.</summary>
internal static class StatedOpinion
{
    // Half way between silence and a full word: what is only let be understood can be dropped without a contradiction.
    private const double HalfWord = 0.5;

    private const double Rounding = 1e-9;

    public static Opinion Of(Claim claim, Proposition proposition) => claim switch
    {
        { Stance: Stance.Retracts } => default,
        // To say how many or when is no stance on whether.
        _ when proposition.Quantity is not null || claim.Figure is not null || claim.When is not null => default,
        { Certainty: { } certainty } => Within(certainty.Low.Value, certainty.High.Value),
        { Stance: Stance.Asserts or Stance.Concedes } => new(1, 0),
        { Stance: Stance.Denies } => new(0, 1),
        { Stance: Stance.Insinuates } => new(HalfWord, 0),
        { Stance: Stance.Doubts } => new(0, HalfWord),
        _ => default,
    };

    /// <summary>1 for an opinion that speaks for its statement, −1 for one against, 0 for one that takes no side.</summary>
    public static int Side(Opinion opinion)
    {
        var (b, d) = (opinion.Belief, opinion.Disbelief);
        return Math.Abs(b - d) <= Rounding * (b + d) ? 0 : Math.Sign(b - d);
    }

    // A case may hold a likelihood whose ends are reversed.
    private static Opinion Within(double one, double other) => new(Math.Min(one, other), 1 - Math.Max(one, other));
}
