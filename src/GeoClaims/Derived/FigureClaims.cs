using NodaTime;

namespace GeoClaims;

/// <summary>How the numbers that are claimed for one thing stand to each other. Only numbers that cannot
/// both be right differ: 133 and "at least 95" fit together.</summary>
/// <remarks>Claims are compared by their times in order, never each with each.</remarks>
internal sealed class FigureClaims
{
    private readonly ClockZone _zone;
    private readonly StandingClaims _standing;
    private readonly bool _grows;

    /// <param name="onOne">All claims on one proposition.</param>
    /// <param name="standing">Which of them stand.</param>
    /// <param name="grows">Whether the number still rises while reports come in.</param>
    /// <param name="zone">The zone in which times of the case are read.</param>
    public FigureClaims(IEnumerable<Claim> onOne, StandingClaims standing, bool grows, ClockZone zone)
    {
        (_zone, _standing, _grows) = (zone, standing, grows);
        Claim[] claims = [.. onOne];
        All = [.. claims.Where(c => c.Figure is not null && c.Traits().Holding == Holding.Accepts).InTime(zone)];
        Contradictions = [.. All.GroupBy(c => c.Claimant).Select(AtOnce).OfType<(Claim, Claim)>()];
        if (!grows) return;
        var takenBack = claims.Where(c => c.Traits().Withdraws).Select(c => c.Claimant).ToHashSet();
        Shrinkings = [.. All.GroupBy(c => c.Claimant).Where(g => !takenBack.Contains(g.Key)).SelectMany(g => Shrinking([.. g]))];
    }

    /// <summary>The claims that state a number, in the order of time.</summary>
    public Claim[] All { get; }

    /// <summary>For each party that states two numbers of which it has put neither in the place of the other: the two.</summary>
    public (Claim Lower, Claim Higher)[] Contradictions { get; } = [];

    /// <summary>Where a party states a smaller number after a greater one, though
    /// the number only grows, and does not say that it corrects itself.</summary>
    public (Claim Earlier, Claim Later)[] Shrinkings { get; } = [];

    /// <summary>How they stand to each other in all.</summary>
    public FigureRelation Relation
    {
        get
        {
            if (All.Length == 0) return FigureRelation.None;
            if (All.Length == 1) return FigureRelation.Single;
            if (Contradictions.Length > 0 || Shrinkings.Length > 0) return FigureRelation.Contradiction;
            if (_grows && Pair(All, (earlier, later) => High(earlier) < Low(later)) is not null)
                return Pair(All, (earlier, later) => Low(earlier) > High(later)) is null ? FigureRelation.Growth : FigureRelation.Spread;
            return Apart(All.Where(_standing.Contains)) is null ? FigureRelation.Agreement : FigureRelation.Spread;
        }
    }

    /// <summary>The lowest and the highest of numbers that cannot both be right; null if all can.</summary>
    public static (Claim Lower, Claim Higher)? Apart(IEnumerable<Claim> claims)
    {
        var (lower, higher) = (claims.MinBy(High), claims.MaxBy(Low));
        return lower is not null && higher is not null && High(lower) < Low(higher) ? (lower, higher) : null;
    }

    // What is surely earlier was replaced by what came later, unless a third claim hides it: then it is no contradiction either.
    private (Claim, Claim)? AtOnce(IEnumerable<Claim> ofOne)
        => Apart(ofOne.Where(_standing.Contains)) is var (lower, higher)
            && !lower.IsSurelyBefore(higher, _zone) && !higher.IsSurelyBefore(lower, _zone) ? (lower, higher) : null;

    private IEnumerable<(Claim, Claim)> Shrinking(Claim[] ofOne)
        => Pairs(ofOne, (earlier, later) => Low(earlier) > High(later), c => -Low(c)).Where(p => p.Later.Revises is null);

    private (Claim Earlier, Claim Later)? Pair(Claim[] claims, Func<Claim, Claim, bool> stand)
    {
        foreach (var by in new Func<Claim, decimal>[] { High, c => -Low(c) })
            foreach (var pair in Pairs(claims, stand, by)) return pair;
        return null;
    }

    // For each claim, of those that had surely been made before it the one that comes first by some number.
    private IEnumerable<(Claim Earlier, Claim Later)> Pairs(Claim[] claims, Func<Claim, Claim, bool> stand, Func<Claim, decimal> by)
    {
        Claim[] dated = [.. claims.Where(c => c.Made is not null)];
        Claim[] ended = [.. dated.OrderBy(Latest)];
        var (next, first) = (0, (Claim?)null);
        foreach (var later in dated.OrderBy(c => c.Made!.Earliest(_zone.Zone)))
        {
            for (; next < ended.Length && Latest(ended[next]) < later.Made!.Earliest(_zone.Zone); next++)
                if (first is null || by(ended[next]) < by(first)) first = ended[next];
            if (first is not null && stand(first, later)) yield return (first, later);
        }
    }

    private Instant Latest(Claim claim) => claim.Made!.Latest(_zone.Zone);

    private static decimal Low(Claim claim) => claim.Figure!.Low;

    private static decimal High(Claim claim) => claim.Figure!.High ?? decimal.MaxValue;
}
