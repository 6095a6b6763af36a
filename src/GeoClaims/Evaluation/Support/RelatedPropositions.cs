namespace GeoClaims;

/// <summary>How what is said of other propositions bears on one: its special cases, what is more general, and rival answers.</summary>
internal sealed class RelatedPropositions
{
    private enum Relation { Same, General, Special, Rival }

    private readonly CaseFile _file;
    private readonly ILookup<Id<Proposition>?, Id<Proposition>> _special;
    private readonly Dictionary<Id<Proposition>, Relation> _relations = [];

    public RelatedPropositions(CaseFile file, Proposition proposition)
    {
        _file = file;
        _special = file.Propositions.ToLookup(p => p.Parent, p => p.Id);
        _relations.Add(proposition.Id, Relation.Same);
        Id<Proposition>[] general = [.. Ancestors.Of(proposition.Id, id => file.Get(id).Parent)];
        var answers = file.Questions.SelectMany(q => q.Hypotheses.Distinct().Select(h => (Question: q, Answer: file.Get(h)))).ToList();
        var mine = answers.Where(a => a.Answer.Proposition == proposition.Id).ToList();
        foreach (var id in general.Concat(mine.SelectMany(a => WholesOf(a.Answer)).Select(h => file.Get(h).Proposition)))
            _relations.TryAdd(id, Relation.General);
        foreach (var part in mine.SelectMany(m => answers.Where(a => WholesOf(a.Answer).Contains(m.Answer.Id))))
            Add(part.Answer.Proposition, Relation.Special);
        Add(proposition.Id, Relation.Special);
        // What is true only if an answer is, excludes the rivals of that answer with it.
        foreach (var (question, answer) in answers.Where(a => a.Answer.Proposition == proposition.Id
            || general.Contains(a.Answer.Proposition)))
            if (question.Exclusive)
                foreach (var (_, rival) in answers.Where(a => a.Question == question && AreOnTwoBranches(a.Answer, answer)
                    && !_relations.ContainsKey(a.Answer.Proposition)).ToList())
                    Add(rival.Proposition, Relation.Rival);
    }

    /// <summary>What a claim says of the proposition; the opinion without evidence, if it says nothing of it.</summary>
    public Opinion Read(Claim claim, double baseRate)
    {
        if (!_relations.TryGetValue(claim.Proposition, out var relation)) return new(0, 0, baseRate);
        var stated = StatedOpinion.Of(claim, _file.Get(claim.Proposition));
        return (relation, StatedOpinion.Side(stated)) switch
        {
            (Relation.Same, _) => new(stated.Belief, stated.Disbelief, baseRate),
            // Who rejects the more general rejects each of its cases; who accepts a case accepts the more general.
            (Relation.General, < 0) => new(0, stated.Disbelief, baseRate),
            (Relation.Special, > 0) => new(stated.Belief, 0, baseRate),
            (Relation.Rival, > 0) => new(0, stated.Belief, baseRate),
            _ => new(0, 0, baseRate),
        };
    }

    private void Add(Id<Proposition> top, Relation relation)
    {
        var open = new Queue<Id<Proposition>>([top]);
        var seen = new HashSet<Id<Proposition>> { top };
        while (open.TryDequeue(out var next))
        {
            // A case that an answer and its rival share says nothing between them.
            if (!_relations.TryAdd(next, relation) && next != top) continue;
            foreach (var special in _special[next])
                if (seen.Add(special)) open.Enqueue(special);
        }
    }

    private IEnumerable<Id<Hypothesis>> WholesOf(Hypothesis answer) => Ancestors.Of(answer.Id, id => _file.Get(id).Parent);

    private bool AreOnTwoBranches(Hypothesis one, Hypothesis other)
        => one.Id != other.Id && !WholesOf(one).Contains(other.Id) && !WholesOf(other).Contains(one.Id);
}
