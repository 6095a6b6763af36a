namespace GeoClaims;

/// <summary>The claims of a case that go against an interest of the claimant, and those that suit one.</summary>
/// <remarks>
/// <para>Who claims what costs him has less reason to claim it falsely; who claims
/// what suits him might claim it anyway. Neither shows what is true.</para>
/// <para>A claim that accepts a proposition, or puts it about, is read with all that
/// the claimant must accept or finds likelier with it; one that denies or doubts a
/// proposition is read with all from which that follows: its special cases, and what implies
/// it. Retractions are left out. Every act counts, also one that was revised later.</para>
/// </remarks>
public sealed partial class ClaimsByInterest
{
    internal ClaimsByInterest(CaseFile file) => All = new InterestReader(file).Read();

    /// <summary>All claims that touch an interest, in the order in which they were made.</summary>
    public ValueList<InterestedClaim> All { get; }

    /// <summary>The claims that go against an interest and suit none.</summary>
    public ValueList<InterestedClaim> AgainstInterest => [.. All.Where(c => c.InFavour.IsEmpty)];

    /// <summary>The claims that suit an interest and go against none.</summary>
    public ValueList<InterestedClaim> SelfServing => [.. All.Where(c => c.Against.IsEmpty)];

    /// <summary>The claims that suit one interest and go against another.</summary>
    public ValueList<InterestedClaim> Mixed => [.. All.Where(c => !c.Against.IsEmpty && !c.InFavour.IsEmpty)];

    /// <summary>The claims against interest, those that cut both ways, then the self-serving ones.</summary>
    public override string ToString()
        => All.IsEmpty
            ? "No claim touches an interest that is on record."
            : string.Join('\n', AgainstInterest.Concat(Mixed).Concat(SelfServing));
}
