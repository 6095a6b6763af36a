namespace GeoClaims;

/// <summary>What an actor holds today.</summary>
internal sealed class HeldClaims
{
    public HeldClaims(CaseFile file, Id<Actor> actor)
    {
        Own = [.. file.Claims.Where(c => c.Claimant == actor).InTime(file.Zone)];
        Standing = new(Own, file.Zone);
        Claims = [.. Own.Where(c => !c.Traits().Withdraws && Standing.Contains(c))];
    }

    /// <summary>All that the actor claimed, in the order in which it was made.</summary>
    public Claim[] Own { get; }

    /// <summary>Which of it stands.</summary>
    public StandingClaims Standing { get; }

    /// <summary>What of it stands and is held, in the order in which it was made.</summary>
    public ValueList<Claim> Claims { get; }
}
