namespace GeoClaims;

/// <summary>How far claims are trusted: that they were made, by who reports
/// them; that they are so, by what is stated of the claimant.</summary>
internal sealed class TrustPaths
{
    public static readonly Trust NotStated = new(new(0), "nobody has stated how far");
    public static readonly Trust NotGraded = new(new(0), "no grade known");

    private readonly CaseFile _file;
    private readonly TrustPolicy _policy;
    private readonly ActorRoots _roots;
    private readonly Dictionary<Id<Actor>, Reliability> _grades = [];

    /// <exception cref="ArgumentException">A claimant is graded twice.</exception>
    /// <exception cref="KeyNotFoundException">The case has no such claimant.</exception>
    public TrustPaths(CaseFile file, TrustPolicy policy, ActorRoots roots, ValueList<WitnessGrade> stated)
    {
        (_file, _policy, _roots) = (file, policy, roots);
        foreach (var witness in stated)
            if (!_grades.TryAdd(file.Get(witness.Claimant).Id, witness.Grade))
                throw new ArgumentException($"'{witness.Claimant}' is graded twice.", nameof(stated));
    }

    /// <summary>The trust in the claimant as a witness, and the trust that the claim
    /// was made; null where the claimant's own side publishes it, so that there is no doubt of that.</summary>
    public (Trust Witness, Trust? Reporter) Of(Claim claim)
    {
        var witness = By(GradeOf(claim.Claimant, claim.Made), NotStated);
        var (reporter, root) = (default(Reliability), _roots.Of(claim.Claimant, claim.Made));
        foreach (var citation in claim.Citations)
        {
            var source = _file.Get(_file.Get(citation.Report).Source);
            if (source.Actor is { } actor && _roots.Of(actor, claim.Made) == root) return (witness, null);
            if (!reporter.IsKnown || (source.Reliability.IsKnown && source.Reliability.Letter < reporter.Letter))
                reporter = source.Reliability;
        }
        return (witness, By(reporter, NotGraded));
    }

    // Who may be anything moves nothing; only a policy that leaves nothing open of it takes it as it comes.
    private Trust By(Reliability grade, Trust unknown)
        => _policy.Of(grade, default, null) is var trust && !grade.IsKnown && trust.Value.Low != trust.Value.High ? unknown : trust;

    // Up the line to the first actor of whom something is stated. Where the time does not matter, each actor is walked once.
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
}
