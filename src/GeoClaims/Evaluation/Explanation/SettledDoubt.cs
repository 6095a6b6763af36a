namespace GeoClaims;

/// <summary>What would come of it if one doubt were settled.</summary>
/// <param name="Item">The item that is in doubt.</param>
/// <param name="What">How it is settled, in words that follow "it were".</param>
/// <param name="Change">By how much the leader's probability would change.</param>
/// <param name="Now">Where the leader stands, with every number at its best value.</param>
/// <param name="Then">Where the leader would stand.</param>
/// <param name="Flips">Whether it would then lead alone no more.</param>
internal sealed record SettledDoubt(Evidence Item, string What, double Change, Probability Now, Probability Then, bool Flips)
{
    public ExplanationTerm Term { get; } = new($"{Item.Statement}, {What}", Item.Id.Value, Change, Item.Citations);
}
