namespace GeoClaims;

/// <summary>What bears on a question: the propositions that answer it,
/// their special cases, and what is more general than a hypothesis.</summary>
internal sealed class QuestionScope
{
    private readonly CaseFile _file;
    private readonly Dictionary<Id<Proposition>, Id<Hypothesis>> _hypotheses = [];
    private readonly Dictionary<Id<Proposition>, List<Id<Hypothesis>>> _below = [];

    public QuestionScope(CaseFile file, Question question)
    {
        _file = file;
        foreach (var hypothesis in question.Hypotheses.Distinct().Select(file.Get))
            _hypotheses.TryAdd(hypothesis.Proposition, hypothesis.Id);
        foreach (var (proposition, hypothesis) in _hypotheses)
            foreach (var above in Ancestors.Of(proposition, id => _file.Get(id).Parent))
                (_below.TryGetValue(above, out var known) ? known : _below[above] = []).Add(hypothesis);
    }

    /// <summary>Whether a claim on the proposition bears on the question.</summary>
    public bool Includes(Id<Proposition> proposition)
        => _hypotheses.ContainsKey(proposition) || _below.ContainsKey(proposition) || HypothesisAbove(proposition) is not null;

    /// <summary>The hypothesis that the proposition is; null if it is none.</summary>
    public Id<Hypothesis>? HypothesisAt(Id<Proposition> proposition)
        => _hypotheses.TryGetValue(proposition, out var hypothesis) ? hypothesis : null;

    /// <summary>The hypotheses than which the proposition is more general.</summary>
    public IReadOnlyList<Id<Hypothesis>> HypothesesBelow(Id<Proposition> proposition) => _below.GetValueOrDefault(proposition, []);

    /// <summary>The nearest hypothesis of which the proposition is a special case; null if it is of none.</summary>
    public Id<Hypothesis>? HypothesisAbove(Id<Proposition> proposition)
        => Ancestors.Of(proposition, id => _file.Get(id).Parent).Select(HypothesisAt).FirstOrDefault(a => a is not null);
}
