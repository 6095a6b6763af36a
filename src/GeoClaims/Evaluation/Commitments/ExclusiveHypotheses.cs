namespace GeoClaims;

/// <summary>Hypotheses of one exclusive question that are held and exclude one
/// another: those on different branches of the tree of hypotheses.</summary>
internal sealed class ExclusiveHypotheses
{
    private readonly CaseFile _file;
    private readonly List<(Reached, Reached)> _pairs = [];

    /// <remarks>Each branch is spoken for by the firmest and most direct hypothesis
    /// held on it, so that a whole does not repeat what its part says.</remarks>
    public ExclusiveHypotheses(CaseFile file, Question question, Closure closure)
    {
        _file = file;
        Hypothesis[] hypotheses = [.. question.Hypotheses.Distinct().Select(id => file.Get(id))];
        if (!hypotheses.Any(a => closure[a.Proposition] is not null)) return;
        var listed = hypotheses.Select(a => a.Id).ToHashSet();
        var parts = hypotheses.Where(a => a.Parent is { } parent && listed.Contains(parent)).ToLookup(a => a.Parent!.Value);
        Hypothesis[] roots = [.. hypotheses.Where(a => a.Parent is not { } parent || !listed.Contains(parent))];
        var firmest = new Dictionary<Id<Hypothesis>, Reached>();
        foreach (var hypothesis in Downwards(roots, parts).AsEnumerable().Reverse())
        {
            var branches = Compare(parts[hypothesis.Id], firmest);
            if (closure[hypothesis.Proposition] is { } held) branches = branches is null || Precedes(held, branches) ? held : branches;
            if (branches is not null) firmest.Add(hypothesis.Id, branches);
        }
        Compare(roots, firmest);
    }

    public IReadOnlyList<(Reached One, Reached Other)> Pairs => _pairs;

    // Hypotheses that are parts of each other in a circle hang from no root, and are left out.
    private static List<Hypothesis> Downwards(Hypothesis[] roots, ILookup<Id<Hypothesis>, Hypothesis> parts)
    {
        List<Hypothesis> order = [.. roots];
        for (var i = 0; i < order.Count; i++) order.AddRange(parts[order[i].Id]);
        return order;
    }

    private Reached? Compare(IEnumerable<Hypothesis> siblings, Dictionary<Id<Hypothesis>, Reached> firmest)
    {
        Reached[] held = [.. siblings.Select(s => firmest.GetValueOrDefault(s.Id)).OfType<Reached>().Distinct().OrderBy(r => r.Firmness)
            .ThenBy(r => r.Index)];
        foreach (var other in held.Skip(1))
            if (!IsCaseOf(held[0].Proposition, other.Proposition) && !IsCaseOf(other.Proposition, held[0].Proposition))
                _pairs.Add((held[0], other));
        return held.FirstOrDefault();
    }

    private static bool Precedes(Reached one, Reached other) => (one.Firmness, one.Index).CompareTo((other.Firmness, other.Index)) < 0;

    private bool IsCaseOf(Proposition special, Proposition general)
        => Ancestors.Of(special.Id, id => _file.Get(id).Parent).Contains(general.Id);
}
