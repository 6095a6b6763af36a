namespace GeoClaims;

/// <summary>How propositions stand to the answers of a question: the same, a special case, or something more general.</summary>
internal sealed class AnswerLines
{
    private readonly CaseFile _file;
    private readonly Dictionary<Id<Proposition>, Id<Hypothesis>> _answers = [];
    private readonly Dictionary<Id<Proposition>, List<Id<Hypothesis>>> _general = [];

    public AnswerLines(CaseFile file, Question question)
    {
        _file = file;
        foreach (var hypothesis in question.Hypotheses.Distinct().Select(file.Get)) _answers.TryAdd(hypothesis.Proposition, hypothesis.Id);
        foreach (var (proposition, hypothesis) in _answers)
            foreach (var above in Above(proposition)) (_general.TryGetValue(above, out var known) ? known : _general[above] = []).Add(hypothesis);
    }

    public bool Bears(Id<Proposition> proposition)
        => _answers.ContainsKey(proposition) || _general.ContainsKey(proposition) || Above(proposition).Any(_answers.ContainsKey);

    /// <summary>How the chance of a claim follows from the answers; null if it does not bear on them.</summary>
    public ClaimChance? ChanceOf(Claim claim)
    {
        var denied = claim.Stance is Stance.Denies or Stance.Doubts or Stance.Retracts;
        if (_answers.TryGetValue(claim.Proposition, out var exact)) return new(ClaimChanceKind.Exactly, [exact], denied);
        if (_general.TryGetValue(claim.Proposition, out var below)) return new(ClaimChanceKind.AtLeast, Topmost(below), denied);
        return Above(claim.Proposition).Where(_answers.ContainsKey).Select(p => new ClaimChance(ClaimChanceKind.AtMost, [_answers[p]], denied)).FirstOrDefault();
    }

    // A part counts within its whole: only what no other of them contains is added up.
    private ValueList<Id<Hypothesis>> Topmost(List<Id<Hypothesis>> hypotheses)
    {
        var all = hypotheses.ToHashSet();
        return [.. hypotheses.Where(h => !Wholes(h).Any(all.Contains))];
    }

    private IEnumerable<Id<Hypothesis>> Wholes(Id<Hypothesis> hypothesis)
    {
        var seen = new HashSet<Id<Hypothesis>> { hypothesis };
        for (var next = _file.Get(hypothesis).Parent; next is { } id && seen.Add(id); next = _file.Get(id).Parent) yield return id;
    }

    private IEnumerable<Id<Proposition>> Above(Id<Proposition> proposition)
    {
        var seen = new HashSet<Id<Proposition>> { proposition };
        for (var next = _file.Get(proposition).Parent; next is { } id && seen.Add(id); next = _file.Get(id).Parent) yield return id;
    }
}
