namespace GeoClaims;

/// <summary>Puts the support of a proposition together: which claims stand, which repeat others, who depends on whom.</summary>
internal sealed class SupportBuilder(CaseFile file, Proposition proposition, EvaluationOptions options)
{
    private readonly ActorRoots _roots = new(file.Actors, file.Zone);
    private readonly DisjointSets<Id<Actor>> _joined = new();

    public Support Build()
    {
        var all = file.Claims.Where(c => c.Proposition == proposition.Id);
        var claimants = all.Select(c => c.Claimant).ToHashSet();
        var standing = new StandingClaims(file.Claims.Where(c => claimants.Contains(c.Claimant)), file.Zone);
        var origins = Origins(all);
        var paths = new TrustPaths(file, options.Trust, _roots);
        var heard = all.Where(standing.Contains).Select(c => Make(c, origins.GetValueOrDefault(c.Id), paths));
        var clusters = heard.GroupBy(c => _joined.Find(RootOf(c.Repeats ?? c.Claim))).Select(Make);
        return new(proposition, options, [.. clusters.OrderBy(c => c.Opinion.Uncertainty)], all.Where(c => !standing.Contains(c)));
    }

    // What repeats a claim that no longer stands leads back to it all the same: so all claims are followed.
    private Dictionary<Id<Claim>, Claim> Origins(IEnumerable<Claim> all)
    {
        var origins = new Dictionary<Id<Claim>, Claim>();
        foreach (var side in all.GroupBy(c => StatedOpinion.Side(StatedOpinion.Of(c, proposition))))
        {
            var repeats = new Repeats(file, [.. side]);
            foreach (var (claim, origin) in repeats.Origins) origins.Add(claim, origin);
            foreach (var circle in repeats.Circles.GroupBy(c => c.Value, c => RootOf(file.Get(c.Key))))
                foreach (var root in circle) _joined.Join(circle.First(), root);
        }
        return origins;
    }

    private SupportClaim Make(Claim claim, Claim? origin, TrustPaths paths)
    {
        var (witness, isGraded, reporter) = paths.Of(claim);
        return new()
        {
            Claim = claim,
            Claimant = file.Get(claim.Claimant),
            Stated = StatedOpinion.Of(claim, proposition),
            Reporter = reporter,
            Witness = witness,
            IsWitnessGraded = isGraded,
            Repeats = origin,
        };
    }

    private SupportCluster Make(IGrouping<Id<Actor>, SupportClaim> claims) => new()
    {
        SpeakingFor = [.. claims.Select(c => RootOf(c.Repeats ?? c.Claim)).Distinct().Order().Select(file.Get)],
        Claims = [.. claims],
        Opinion = Opinion.Average(claims.Where(c => c.Counts).Select(c => c.Discounted)),
    };

    private Id<Actor> RootOf(Claim claim) => _roots.Of(claim.Claimant, claim.Made);
}
