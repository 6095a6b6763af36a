namespace GeoClaims;

/// <summary>The implications of a case by what they start from.</summary>
internal sealed class ImplicationIndex
{
    private readonly ILookup<Id<Proposition>, Implication> _byPremise;
    private readonly Dictionary<Id<Implication>, int> _premises;
    private readonly HashSet<Id<Actor>> _acceptors;

    public ImplicationIndex(CaseFile file)
    {
        _byPremise = file.Implications.SelectMany(i => i.From.Distinct().Select(p => (Premise: p, Implication: i)))
            .ToLookup(x => x.Premise, x => x.Implication);
        _premises = file.Implications.ToDictionary(i => i.Id, i => i.From.Distinct().Count());
        _acceptors = [.. file.Implications.Select(i => i.Acceptor).OfType<Id<Actor>>()];
    }

    /// <summary>The implications that start from a proposition, perhaps with others, and hold for an actor or for anybody.</summary>
    public IEnumerable<Implication> From(Id<Proposition> premise, Id<Actor>? acceptor)
        => _byPremise[premise].Where(i => i.Acceptor is null || i.Acceptor == acceptor);

    /// <summary>How many different propositions must be accepted together.</summary>
    public int Premises(Implication implication) => _premises[implication.Id];

    /// <summary>The actor, if any implication is about it in particular; all others accept alike, and are nobody.</summary>
    public Id<Actor>? Acceptor(Id<Actor> actor) => _acceptors.Contains(actor) ? actor : null;
}
