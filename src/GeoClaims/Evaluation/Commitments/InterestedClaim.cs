namespace GeoClaims;

/// <summary>A claim that touches an interest of the claimant, or of an actor for which it speaks.</summary>
public sealed partial class InterestedClaim
{
    internal InterestedClaim(Claim claim, IReadOnlyCollection<InterestReading> readings)
    {
        Claim = claim;
        Against = [.. readings.Where(r => !r.Suits)];
        InFavour = [.. readings.Where(r => r.Suits)];
    }

    /// <summary>The claim.</summary>
    public Claim Claim { get; }

    /// <summary>The interests against which it goes; the claimant's own first.</summary>
    public ValueList<InterestReading> Against { get; }

    /// <summary>The interests that it suits; the claimant's own first.</summary>
    public ValueList<InterestReading> InFavour { get; }

    /// <summary>A line for each interest, those against which it goes first.</summary>
    public override string ToString() => string.Join('\n', Against.Concat(InFavour));
}
