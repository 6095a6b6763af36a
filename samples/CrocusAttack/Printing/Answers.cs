using GeoClaims;

namespace CrocusAttack;

/// <summary>Which propositions bear on the answers to a question: the answers, what they are a special case of, and their special cases.</summary>
internal sealed class Answers(CaseFile file, Question question)
{
    private readonly HashSet<Id<Proposition>> _answers = [.. question.Hypotheses.Select(h => file.Get(h).Proposition)];

    public bool Bears(Id<Proposition> proposition)
        => Line(proposition).Any(_answers.Contains) || _answers.Any(a => Line(a).Contains(proposition));

    // The proposition, then what it is a special case of, up to the most general.
    private IEnumerable<Id<Proposition>> Line(Id<Proposition> proposition)
    {
        for (Id<Proposition>? next = proposition; next is { } id; next = file.Get(id).Parent) yield return id;
    }
}
