namespace GeoClaims;

/// <summary>How far claims are trusted: by who reports them, times who makes
/// them. Where both speak for the same, one grade counts once.</summary>
internal sealed class TrustPaths
{
    private readonly CaseFile _file;
    private readonly TrustPolicy _policy;
    private readonly ActorRoots _roots;
    private readonly Dictionary<Id<Actor>, Reliability> _grades = [];

    public TrustPaths(CaseFile file, TrustPolicy policy, ActorRoots roots)
    {
        (_file, _policy, _roots) = (file, policy, roots);
        foreach (var source in file.Sources)
            if (source.Actor is { } actor && source.Reliability.IsKnown)
                _grades[actor] = Better(_grades.GetValueOrDefault(actor), source.Reliability);
    }

    /// <summary>The trust in the claimant as a witness, whether that is by a grade, and the
    /// trust in the reporter; null where the claimant's own side reports it.</summary>
    public (Trust Witness, bool IsGraded, Trust? Reporter) Of(Claim claim)
    {
        var (reporter, ownSide, isFirstHand) = (default(Reliability), default(Reliability), false);
        var root = _roots.Of(claim.Claimant, claim.Made);
        foreach (var citation in claim.Citations)
        {
            var source = _file.Get(_file.Get(citation.Report).Source);
            reporter = Better(reporter, source.Reliability);
            if (source.Actor is not { } actor || _roots.Of(actor, claim.Made) != root) continue;
            (isFirstHand, ownSide) = (true, Better(ownSide, source.Reliability));
        }
        var witness = GradeOf(claim.Claimant, claim.Made);
        if (!witness.IsKnown) witness = ownSide;
        return (ByGrade(witness), witness.IsKnown, isFirstHand ? null : ByGrade(reporter));
    }

    private Trust ByGrade(Reliability grade) => _policy.Of(grade, default, null);

    // Up the line to the first graded actor. Where the time does not matter, each actor is walked once.
    private Reliability GradeOf(Id<Actor> claimant, EdtfTime? at)
    {
        var line = new HashSet<Id<Actor>>();
        var grade = default(Reliability);
        for (Id<Actor>? next = claimant; next is { } actor && !_grades.TryGetValue(actor, out grade) && line.Add(actor);)
            next = _roots.Above(actor, at);
        foreach (var actor in line)
            if (!_roots.IsTimed(actor)) _grades.Add(actor, grade);
        return grade;
    }

    private static Reliability Better(Reliability one, Reliability other)
        => !one.IsKnown || (other.IsKnown && other.Letter < one.Letter) ? other : one;
}
