namespace GeoClaims;

/// <summary>Who takes which stance on what.</summary>
internal readonly record struct ClaimAct(Found<Actor> Claimant, Stance Stance, Found<Proposition> Proposition)
{
    // Their places tell them apart as well as their ids, and are numbers.
    public bool Equals(ClaimAct other)
        => Claimant.Place == other.Claimant.Place && Stance == other.Stance && Proposition.Place == other.Proposition.Place;

    public override int GetHashCode() => HashCode.Combine(Claimant.Place, Stance, Proposition.Place);
}
