namespace GeoClaims;

/// <summary>Puts the support of a proposition together: which claims stand, which repeat others, who depends on whom.</summary>
internal sealed class SupportBuilder
{
    private readonly CaseFile _file;
    private readonly Proposition _proposition;
    private readonly EvaluationOptions _options;
    private readonly ActorRoots _roots;
    private readonly TrustPaths _paths;
    private readonly RelatedPropositions _related;
    private readonly Question? _question;
    private readonly double _baseRate;
    private readonly DisjointSets<Id<Actor>> _joined = new();

    public SupportBuilder(CaseFile file, Proposition proposition, ValueList<WitnessGrade> witnesses, EvaluationOptions options)
    {
        (_file, _proposition, _options, _roots) = (file, proposition, options, new(file.Actors, file.Zone));
        (_paths, _related) = (new(file, options.Trust, _roots, witnesses), new(file, proposition));
        (_question, _baseRate) = Start();
    }

    public Support Build()
    {
        Claim[] all = [.. _file.Claims.Where(c => c.Proposition == _proposition.Id || !_related.Read(c, _baseRate).IsVacuous)];
        var claimants = all.Select(c => c.Claimant).ToHashSet();
        var standing = new StandingClaims(_file.Claims.Where(c => claimants.Contains(c.Claimant)), _file.Zone);
        var origins = Origins(all);
        var heard = Heard(all.Where(standing.Contains)).Select(c => Make(c, origins.GetValueOrDefault(c.Id)));
        var clusters = heard.GroupBy(c => _joined.Find(RootOf(c.Repeats ?? c.Claim))).Select(Make);
        return new(_proposition, _question, _options, _baseRate, [.. clusters.OrderBy(c => c.Opinion.Uncertainty)],
            new([.. all.Where(c => c.Proposition == _proposition.Id && !standing.Contains(c))], _file));
    }

    // The prior of the answer, in the first question that it answers.
    private (Question?, double) Start()
    {
        foreach (var question in _file.Questions)
            if (question.Hypotheses.Select(_file.Get).FirstOrDefault(h => h.Proposition == _proposition.Id) is { } answer
                && new HypothesisTree(_file, question) is var tree && tree.LeavesOf(answer) is { Length: > 0 } leaves)
                return (question, Math.Clamp(leaves.Sum(l => tree.Priors[l]), 0, 1));
        return (null, .5);
    }

    // Who says something of the proposition itself is heard by that; else by the firmest of what bears on it.
    private IEnumerable<Claim> Heard(IEnumerable<Claim> standing)
    {
        foreach (var said in standing.GroupBy(c => c.Claimant))
        {
            Claim[] direct = [.. said.Where(c => c.Proposition == _proposition.Id)];
            foreach (var claim in direct) yield return claim;
            if (Array.Exists(direct, c => Firmness(c) > 0) || said.All(c => c.Proposition == _proposition.Id)) continue;
            var firmest = said.Max(Firmness);
            foreach (var claim in said)
                if (claim.Proposition != _proposition.Id && Firmness(claim) >= firmest) yield return claim;
        }

        double Firmness(Claim claim) => _related.Read(claim, _baseRate) is var read ? read.Belief + read.Disbelief : 0;
    }

    // What repeats a claim that no longer stands leads back to it all the same: so all claims are followed.
    private Dictionary<Id<Claim>, Claim> Origins(Claim[] all)
    {
        var (origins, derivations) = (new Dictionary<Id<Claim>, Claim>(), new Derivations(_file));
        foreach (var side in all.GroupBy(c => (c.Proposition, StatedOpinion.Side(_related.Read(c, _baseRate)))))
        {
            var repeats = new Repeats(_file, [.. side], derivations);
            foreach (var (claim, origin) in repeats.Origins) origins.Add(claim, origin);
            foreach (var circle in repeats.Circles.GroupBy(c => c.Value, c => RootOf(_file.Get(c.Key))))
                foreach (var root in circle) _joined.Join(circle.First(), root);
        }
        return origins;
    }

    private SupportClaim Make(Claim claim, Claim? origin)
    {
        var (witness, reporter) = _paths.Of(claim);
        return new()
        {
            Claim = claim,
            Claimant = _file.Get(claim.Claimant),
            Stated = _related.Read(claim, _baseRate),
            Reporter = reporter,
            Witness = witness,
            Repeats = origin,
            Elsewhere = claim.Proposition == _proposition.Id ? null : _file.Get(claim.Proposition),
            RepeatedFrom = origin is null ? null : _file.Get(origin.Claimant),
        };
    }

    private SupportCluster Make(IGrouping<Id<Actor>, SupportClaim> claims) => new()
    {
        SpeakingFor = [.. claims.Select(c => RootOf(c.Repeats ?? c.Claim)).Distinct().Order().Select(_file.Get)],
        Claims = [.. claims],
        Opinion = Fused(Opinion.Average(claims.Where(c => c.Counts).Select(c => c.Discounted)), _baseRate),
        BaseRate = _baseRate,
    };

    /// <summary>What was fused, or where it starts from if there was nothing to fuse.</summary>
    public static Opinion Fused(Opinion opinion, double baseRate) => opinion.IsVacuous ? new(0, 0, baseRate) : opinion;

    private Id<Actor> RootOf(Claim claim) => _roots.Of(claim.Claimant, claim.Made);
}
