namespace GeoClaims;

/// <summary>What bears on a question: the propositions that answer it,
/// their special cases, and what is more general than an answer.</summary>
internal sealed class QuestionScope
{
    private readonly CaseFile _file;
    private readonly Dictionary<Id<Proposition>, Id<Hypothesis>> _answers = [];
    private readonly Dictionary<Id<Proposition>, List<Id<Hypothesis>>> _below = [];

    public QuestionScope(CaseFile file, Question question)
    {
        _file = file;
        foreach (var hypothesis in question.Hypotheses.Distinct().Select(file.Get)) _answers.TryAdd(hypothesis.Proposition, hypothesis.Id);
        foreach (var (proposition, hypothesis) in _answers)
            foreach (var above in Above(proposition))
                (_below.TryGetValue(above, out var known) ? known : _below[above] = []).Add(hypothesis);
    }

    /// <summary>Whether a claim on the proposition bears on the question.</summary>
    public bool Includes(Id<Proposition> proposition)
        => _answers.ContainsKey(proposition) || _below.ContainsKey(proposition) || AnswerAbove(proposition) is not null;

    /// <summary>The answer that the proposition is; null if it is none.</summary>
    public Id<Hypothesis>? AnswerAt(Id<Proposition> proposition) => _answers.TryGetValue(proposition, out var answer) ? answer : null;

    /// <summary>The answers than which the proposition is more general.</summary>
    public IReadOnlyList<Id<Hypothesis>> AnswersBelow(Id<Proposition> proposition) => _below.GetValueOrDefault(proposition, []);

    /// <summary>The nearest answer of which the proposition is a special case; null if it is of none.</summary>
    public Id<Hypothesis>? AnswerAbove(Id<Proposition> proposition)
        => Above(proposition).Select(AnswerAt).FirstOrDefault(a => a is not null);

    private IEnumerable<Id<Proposition>> Above(Id<Proposition> proposition)
    {
        var seen = new HashSet<Id<Proposition>> { proposition };
        for (var next = _file.Get(proposition).Parent; next is { } id && seen.Add(id); next = _file.Get(id).Parent) yield return id;
    }
}
