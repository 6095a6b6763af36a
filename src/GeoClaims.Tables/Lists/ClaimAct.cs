namespace GeoClaims;

/// <summary>Who takes which stance on what.</summary>
internal readonly record struct ClaimAct(Id<Actor> Claimant, Stance Stance, Id<Proposition> Proposition);
