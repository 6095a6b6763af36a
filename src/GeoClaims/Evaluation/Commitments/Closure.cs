namespace GeoClaims;

/// <summary>What follows from accepting propositions: breadth first, each reached
/// once, so that circles end and the way to each is a shortest one.</summary>
internal sealed class Closure(CaseFile file, ImplicationIndex implications, Id<Actor>? acceptor)
{
    private readonly Dictionary<Id<Proposition>, Reached> _reached = [];
    private readonly List<Reached> _order = [];
    private readonly Dictionary<Id<Implication>, (Implication Implication, int Missing)> _touched = [];

    /// <summary>All that was reached, in order.</summary>
    public IReadOnlyList<Reached> Order => _order;

    public Reached? this[Id<Proposition> proposition] => _reached.GetValueOrDefault(proposition);

    /// <summary>The implications of whose premises some were reached but not all, where the end was not reached otherwise.</summary>
    public IEnumerable<Implication> Pending
        => _touched.Values.Where(t => t.Missing > 0 && !_reached.ContainsKey(t.Implication.To)).Select(t => t.Implication)
            .OrderBy(i => i.Id);

    /// <summary>What follows for sure comes first, then what only becomes likelier: so
    /// nothing that must be accepted is told by a shorter but weaker way.</summary>
    public Closure AcceptFully(IEnumerable<Id<Proposition>> premises) => Accept(premises, Firmness.Firm).Accept([], Firmness.Soft);

    /// <summary>Accepts more, to be called from the firmest to the least firm. Only what is
    /// not <see cref="Firmness.Firm"/> follows implications that state a strength.</summary>
    public Closure Accept(IEnumerable<Id<Proposition>> premises, Firmness firmness)
    {
        _touched.Clear();
        foreach (var premise in premises) Reach(premise, [], null, firmness);
        for (var i = 0; i < _order.Count; i++) Follow(_order[i], firmness);
        return this;
    }

    private void Follow(Reached here, Firmness firmness)
    {
        if (here.Proposition.Parent is { } general) Reach(general, [here], null, firmness);
        foreach (var implication in implications.From(here.Proposition.Id, acceptor))
        {
            if (firmness == Firmness.Firm && implication.Strength is not null) continue;
            var missing = (_touched.TryGetValue(implication.Id, out var before) ? before.Missing : implications.Premises(implication)) - 1;
            _touched[implication.Id] = (implication, missing);
            if (missing == 0) Reach(implication.To, [.. implication.From.Distinct().Select(p => _reached[p])], implication, firmness);
        }
    }

    private void Reach(Id<Proposition> proposition, Reached[] from, Implication? by, Firmness firmness)
    {
        if (_reached.ContainsKey(proposition)) return;
        var reached = new Reached(file.Get(proposition), _order.Count, firmness, from, by);
        _reached.Add(proposition, reached);
        _order.Add(reached);
    }
}
