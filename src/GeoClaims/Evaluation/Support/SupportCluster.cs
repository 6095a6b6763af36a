namespace GeoClaims;

/// <summary>Claims that depend on one another and so count together like one: their claimants
/// speak for the same actor in the end, or they lead back only to one another.</summary>
public sealed partial record SupportCluster
{
    private const int MostShown = 20;

    internal SupportCluster() { }

    /// <summary>For whom the claimants speak in the end: one actor, or several whose claims lead back only to one another.</summary>
    public required ValueList<Actor> SpeakingFor { get; init; }

    /// <summary>The claims, in the order of their ids; also those that count nothing, with those that they repeat.</summary>
    public required ValueList<SupportClaim> Claims { get; init; }

    /// <summary>The average of the claims that count, as far as they are trusted.</summary>
    public required Opinion Opinion { get; init; }

    /// <summary>The average of the claims that count on one side; the opinion without evidence, if there is none.</summary>
    internal Opinion OfSide(int side)
        => SupportBuilder.Fused(Opinion.Average(Claims.Where(c => c.Counts && c.Side == side).Select(c => c.Discounted)), BaseRate);

    internal double BaseRate { get; init; }

    /// <summary>The opinion, then a line for each of the first twenty claims.</summary>
    public override string ToString()
    {
        var side = Claims.Count > 1 && SpeakingFor.Count == 1 ? $", speaking for {SpeakingFor[0].Name}" : "";
        var more = Claims.Count > MostShown ? $"\n  … and {Claims.Count - MostShown} more: Claims has them all" : "";
        return $"{Opinion}{side}{string.Concat(Claims.Take(MostShown).Select(c => $"\n  {c}"))}{more}";
    }
}
