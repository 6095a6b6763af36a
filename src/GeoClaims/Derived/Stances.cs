namespace GeoClaims;

/// <summary>What each stance means: the one place that says so.</summary>
internal static class Stances
{
    // Half way between silence and a full word: what is only let be understood can be dropped without a contradiction.
    private const double HalfWord = 0.5;

    private static readonly Dictionary<Stance, StanceTraits> Table = new()
    {
        [Stance.Asserts] = new(Holding.Accepts, Firmness.Firm, 1, 0, OwesGrounds: true),
        [Stance.Denies] = new(Holding.Rejects, Firmness.Firm, 0, 1),
        [Stance.Doubts] = new(Holding.Doubts, Firmness.Soft, 0, HalfWord),
        [Stance.Raises] = new(Holding.PutsAbout, Firmness.Raised, 0, 0, OwesGrounds: true),
        [Stance.Insinuates] = new(Holding.PutsAbout, Firmness.Soft, HalfWord, 0, OwesGrounds: true),
        [Stance.Concedes] = new(Holding.Accepts, Firmness.Firm, 1, 0),
        [Stance.Retracts] = new(Holding.Nothing, null, 0, 0, Withdraws: true),
    };

    // A case may hold a number that is no stance: validation reports it, and nothing follows from it.
    private static readonly StanceTraits None = new(Holding.Nothing, null, 0, 0);

    /// <summary>What the stance of the claim means.</summary>
    public static StanceTraits Traits(this Claim claim) => Table.GetValueOrDefault(claim.Stance, None);
}
