namespace GeoClaims;

/// <summary>How the chance of a claim follows from those of the answers to a question.</summary>
internal sealed class ClaimChances(CaseFile file, Question question)
{
    private readonly QuestionScope _scope = new(file, question);

    /// <summary>How the chance of a claim follows from the answers; null if it does not bear on them.</summary>
    public ClaimChance? ChanceOf(Claim claim)
    {
        var denied = claim.Traits().Side <= 0;
        if (_scope.HypothesisAt(claim.Proposition) is { } exact) return new(ClaimChanceKind.Exactly, [exact], denied);
        if (_scope.HypothesesBelow(claim.Proposition) is { Count: > 0 } below) return new(ClaimChanceKind.AtLeast, Topmost(below), denied);
        return _scope.HypothesisAbove(claim.Proposition) is { } above ? new(ClaimChanceKind.AtMost, [above], denied) : null;
    }

    // A part counts within its whole: only what no other of them contains is added up.
    private ValueList<Id<Hypothesis>> Topmost(IReadOnlyList<Id<Hypothesis>> hypotheses)
    {
        var all = hypotheses.ToHashSet();
        return [.. hypotheses.Where(h => !Wholes(h).Any(all.Contains))];
    }

    private IEnumerable<Id<Hypothesis>> Wholes(Id<Hypothesis> hypothesis)
    {
        var seen = new HashSet<Id<Hypothesis>> { hypothesis };
        for (var next = file.Get(hypothesis).Parent; next is { } id && seen.Add(id); next = file.Get(id).Parent) yield return id;
    }
}
