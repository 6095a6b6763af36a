namespace GeoClaims;

/// <summary>A claim with the tag by which a report names it.</summary>
/// <param name="Tag">The tag, such as <c>C1</c>; the earliest claim has the lowest number.</param>
/// <param name="Claim">The claim.</param>
/// <param name="Claimant">Who makes it.</param>
/// <param name="Statement">What it takes a stance on.</param>
/// <param name="Made">When it was made, in the case's clock zone, such as <c>23 March 2024</c>; "undated" if nobody says.</param>
/// <param name="FirstSnapshot">The first snapshot in which it is known.</param>
public sealed partial record TaggedClaim(string Tag, Claim Claim, Actor Claimant, string Statement, string Made, int FirstSnapshot)
{
    /// <summary>The stance in a word, such as <c>denies</c>.</summary>
    public string Stance => Words.Of(Claim.Stance);

    /// <summary>Tag, claimant, stance and statement.</summary>
    public override string ToString() => $"{Tag} {Claimant} {Stance}: {Statement}";
}
