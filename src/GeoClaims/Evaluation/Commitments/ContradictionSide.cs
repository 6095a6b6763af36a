namespace GeoClaims;

/// <summary>One side of a contradiction: what an actor claims, and where that leads.</summary>
public sealed partial class ContradictionSide
{
    private readonly Func<ValueList<Claim>> _claims;

    internal ContradictionSide(Func<ValueList<Claim>> claims, Proposition proposition, Commitment? through = null)
        => (_claims, Proposition, Through) = (claims, proposition, through);

    /// <summary>The claims; more than one where only several together lead
    /// there, or where the actor made the claim more than once.</summary>
    public ValueList<Claim> Claims => _claims();

    /// <summary>The proposition on which the sides meet, or the hypothesis that excludes the other.</summary>
    public Proposition Proposition { get; }

    /// <summary>How the claims lead there, with the path; null if they claim or reject it directly.</summary>
    public Commitment? Through { get; }

    /// <summary>The proposition.</summary>
    public override string ToString() => Proposition.Statement;

    internal SentencePart[] Words(CaseFile file) =>
        [.. Phrases.Listed(Claims.Select(c => Phrases.ClaimAsMade(file, c))), .. CommitmentPhrases.LeadingTo(", which leads to ", Through)];
}
