namespace GeoClaims;

/// <summary>Finds out how independent the evidence of an evaluation is.</summary>
internal sealed class IndependenceFinder
{
    private readonly CaseFile _file;
    private readonly Origins _origins;
    private readonly EvidenceMatrix _matrix;

    private IndependenceFinder(CaseFile file, Origins origins, EvidenceMatrix matrix)
        => (_file, _origins, _matrix) = (file, origins, matrix);

    /// <param name="file">The case.</param>
    /// <param name="origins">Where its items come from.</param>
    /// <param name="matrix">The matrix of the question.</param>
    /// <param name="estimates">What the evaluation says of each hypothesis.</param>
    /// <param name="posterior">The logarithms from which that follows; null where the leading method adds up none.</param>
    public static Independence Find(CaseFile file, Origins origins, EvidenceMatrix matrix, ValueList<Estimate> estimates,
        LogPosterior? posterior)
    {
        var finds = new IndependenceFinder(file, origins, matrix);
        var rated = matrix.Rows.Where(r => r.IsRated).ToList();
        var naive = posterior is null ? default : finds.Naive(estimates, posterior);
        return new(ClustersOf(rated), finds.OriginsOf(rated), CircularReportingFinder.Find(file), finds.SelfSupported(), naive,
            rated.Count, rated.Count(r => r.Place.Counts));
    }

    private static ValueList<Cluster> ClustersOf(List<MatrixRow> rated)
        => [.. rated.Where(r => r.Place.Size > 1).GroupBy(r => r.Place.Cluster).Where(g => g.Any(r => r.Place.Counts)).Select(Tell)];

    private static Cluster Tell(IEnumerable<MatrixRow> cluster)
    {
        var counts = cluster.First(r => r.Place.Counts).Item;
        Evidence[] others = [.. cluster.Where(r => !r.Place.Counts).OrderByDescending(r => r.Trust.Value.Best).Select(r => r.Item)];
        Named[] named = [.. others.Select(o => new Named(o, $"“{o.Statement}”"))];
        return new()
        {
            Counts = counts,
            Others = new(others),
            Sentence = new(SentenceKind.Independence, $"{named} {new KnownWords(others.Length == 1 ? "says" : "say")} "
                + $"the same as “{counts}”, which counts for {new KnownWords(others.Length == 1 ? "both" : "all")}."),
        };
    }

    private ValueList<EvidenceOrigin> OriginsOf(List<MatrixRow> rated)
    {
        var (alone, shared) = (new Dictionary<string, List<Evidence>>(), new Dictionary<string, List<Evidence>>());
        foreach (var row in rated)
        {
            var keys = _origins.Of(row.Item);
            foreach (var key in keys)
            {
                var items = keys.Length == 1 ? alone : shared;
                if (!items.TryGetValue(key, out var list)) items.Add(key, list = []);
                list.Add(row.Item);
            }
        }
        var origins = alone.Keys.Union(shared.Keys).Select(key => new EvidenceOrigin
        {
            Key = key,
            Name = _origins.NameOf(key),
            Alone = [.. alone.GetValueOrDefault(key, [])],
            Shared = [.. shared.GetValueOrDefault(key, [])],
        });
        return [.. origins.OrderByDescending(o => o.Alone.Count).ThenByDescending(o => o.Shared.Count)
            .ThenBy(o => o.Key, StringComparer.Ordinal)];
    }

    // Of all that a claimant says today on one side of a proposition, all grounds count together.
    private ValueList<SelfSupport> SelfSupported()
    {
        var scope = new QuestionScope(_file, _matrix.Question);
        var standing = new StandingClaims(_file.Claims, _file.Zone);
        var said = _file.Claims.Where(c => c.Traits().Side != 0 && standing.Contains(c) && scope.Includes(c.Proposition));
        var found = new List<SelfSupport>();
        foreach (var claims in said.GroupBy(c => (c.Claimant, c.Proposition, c.Traits().Side)))
        {
            Evidence[] grounds = [.. claims.SelectMany(c => c.Grounds).Where(g => g.Bearing == Bearing.Supporting)
                .Select(g => g.Evidence).Distinct().Select(_file.Get)];
            string[] himself = [.. claims.Select(c => _origins.Of(c.Claimant, c.Made)).Distinct()];
            if (grounds.Length == 0 || !Array.TrueForAll(grounds, g => _origins.Of(g) is [var only] && himself.Contains(only))) continue;
            found.Add(Tell(claims.First(c => !c.Grounds.IsEmpty), grounds));
        }
        return [.. found];
    }

    private SelfSupport Tell(Claim claim, Evidence[] grounds)
    {
        Named[] named = [.. grounds.Select(g => new Named(g, $"“{g.Statement}”"))];
        return new()
        {
            Claim = claim,
            Grounds = new(grounds),
            Sentence = new(SentenceKind.Independence,
                $"{new KnownWords(claim.Traits().Side < 0 ? "Against" : "For")} “{_file.Get(claim.Proposition)}” {
                    _file.Get(claim.Claimant)} "
                + $"has nobody's word but {new Named(claim, "its own")}: {named}."),
        };
    }

    private ValueList<NaiveEstimate> Naive(ValueList<Estimate> estimates, LogPosterior posterior)
    {
        var naive = new LogPosterior(_matrix, posterior.Method, everyCopy: true).Without(-1);
        return [.. estimates.Select(e => new NaiveEstimate(e.Hypothesis, e.Point,
            new(HypothesisColumns.Of(_matrix, e.Hypothesis).Sum(naive))))];
    }
}
