namespace GeoClaims;

/// <summary>The propositions that answer a question, and their special cases.</summary>
internal sealed class Answers
{
    private readonly CaseFile _file;
    private readonly HashSet<Id<Proposition>> _answers;

    public Answers(CaseFile file, Question question)
        => (_file, _answers) = (file, question.Hypotheses.Select(h => file.Get(h).Proposition).ToHashSet());

    /// <summary>Whether a claim on the proposition bears on the question.</summary>
    public bool Include(Id<Proposition> proposition)
    {
        var seen = new HashSet<Id<Proposition>>();
        for (Id<Proposition>? next = proposition; next is { } id && seen.Add(id); next = _file.Get(id).Parent)
            if (_answers.Contains(id)) return true;
        return false;
    }
}
