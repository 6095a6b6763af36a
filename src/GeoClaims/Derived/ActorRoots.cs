namespace GeoClaims;

/// <summary>Whom an actor speaks for in the end: up what it is part of and
/// what controls it. Who only stands close speaks for himself.</summary>
internal sealed class ActorRoots
{
    private readonly Dictionary<Id<Actor>, Id<Actor>> _above = [];
    private readonly Dictionary<Id<Actor>, Id<Actor>> _roots = [];

    /// <param name="actors">The actors; of those that share an id the first with such
    /// a bond speaks. A bond may lead to an actor that is not among them.</param>
    public ActorRoots(IEnumerable<Actor> actors)
    {
        foreach (var actor in actors)
            foreach (var bond in actor.Affiliations)
                if (bond.Kind is AffiliationKind.PartOf or AffiliationKind.ControlledBy && bond.To != actor.Id
                    && _above.TryAdd(actor.Id, bond.To)) break;
        foreach (var actor in _above.Keys) FindRoot(actor);
    }

    /// <summary>The actor for whom it speaks next; null if it speaks for itself.</summary>
    public Id<Actor>? Above(Id<Actor> actor) => _above.TryGetValue(actor, out var above) ? above : null;

    /// <summary>The topmost actor; of a circle of actors, the one whose id comes first.</summary>
    public Id<Actor> Of(Id<Actor> actor) => _roots.GetValueOrDefault(actor, actor);

    // Each actor is walked once, however long the lines are.
    private void FindRoot(Id<Actor> actor)
    {
        var line = new HashSet<Id<Actor>>();
        while (!_roots.ContainsKey(actor) && _above.TryGetValue(actor, out var above) && line.Add(actor)) actor = above;
        var root = line.Contains(actor) ? FirstOfCircle(actor) : Of(actor);
        foreach (var below in line) _roots[below] = root;
    }

    private Id<Actor> FirstOfCircle(Id<Actor> on)
    {
        var first = on;
        for (var next = _above[on]; next != on; next = _above[next])
            if (next < first) first = next;
        return first;
    }
}
