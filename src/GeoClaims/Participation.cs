namespace GeoClaims;

/// <summary>An actor's undisputed part in an event.</summary>
/// <param name="Actor">Who took part.</param>
/// <param name="Role">As what, such as <c>victim</c>, <c>arrested</c> or <c>host</c>.</param>
public sealed partial record Participation(Id<Actor> Actor, string Role)
{
    /// <summary>The actor's id with the role.</summary>
    public override string ToString() => $"{Actor} as {Role}";
}
