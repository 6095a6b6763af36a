namespace GeoClaims;

/// <summary>Whom an actor speaks for in the end: up what it is part of and what
/// controls it, at a time. Who only stands close speaks for himself.</summary>
internal sealed class ActorRoots
{
    private readonly ClockZone _zone;
    private readonly Dictionary<Id<Actor>, Affiliation[]> _bonds = [];
    private readonly Dictionary<Id<Actor>, Id<Actor>> _roots = [];
    private readonly HashSet<Id<Actor>> _timed = [];

    /// <param name="actors">The actors; of those that share an id the first with such
    /// a bond speaks. A bond may lead to an actor that is not among them.</param>
    /// <param name="zone">The zone in which times of the case are read.</param>
    public ActorRoots(IEnumerable<Actor> actors, ClockZone zone)
    {
        _zone = zone;
        foreach (var actor in actors)
            if (actor.Affiliations.Where(b => b.LeadsUp() && b.To != actor.Id).ToArray() is { Length: > 0 } bonds)
                _bonds.TryAdd(actor.Id, bonds);
        foreach (var actor in _bonds.Keys) FindRoot(actor);
    }

    /// <summary>The actor for whom it speaks next; null if it speaks for itself.</summary>
    /// <param name="actor">The actor.</param>
    /// <param name="at">When it speaks; a bond that surely did not hold then does not count. All bonds count, if no time is given.</param>
    public Id<Actor>? Above(Id<Actor> actor, EdtfTime? at = null)
        => _bonds.TryGetValue(actor, out var bonds) ? Array.Find(bonds, b => b.HeldAt(at, _zone))?.To : null;

    /// <summary>The topmost actor; of a circle of actors, the one whose id comes first.</summary>
    /// <param name="actor">The actor.</param>
    /// <param name="at">When it speaks.</param>
    public Id<Actor> Of(Id<Actor> actor, EdtfTime? at = null)
    {
        if (at is null || !IsTimed(actor)) return _roots.GetValueOrDefault(actor, actor);
        var seen = new HashSet<Id<Actor>>();
        var top = actor;
        while (seen.Add(top) && Above(top, at) is { } above) top = above;
        return Above(top, at) is null ? top : FirstOfCircle(top, at);
    }

    /// <summary>Whether the time matters for whom it speaks.</summary>
    public bool IsTimed(Id<Actor> actor) => _timed.Contains(actor);

    // Each actor is walked once, however long the lines are.
    private void FindRoot(Id<Actor> actor)
    {
        List<Id<Actor>> line = [];
        var seen = new HashSet<Id<Actor>>();
        while (!_roots.ContainsKey(actor) && Above(actor) is { } above && seen.Add(actor))
        {
            line.Add(actor);
            actor = above;
        }
        var root = seen.Contains(actor) ? FirstOfCircle(actor, null) : Of(actor);
        var timed = IsTimed(actor) || (seen.Contains(actor) && line.Exists(HasSpan));
        foreach (var below in Enumerable.Reverse(line))
        {
            _roots[below] = root;
            timed |= HasSpan(below);
            if (timed) _timed.Add(below);
        }
    }

    private bool HasSpan(Id<Actor> actor) => Array.Exists(_bonds[actor], b => b.Span is not null);

    private Id<Actor> FirstOfCircle(Id<Actor> on, EdtfTime? at)
    {
        var first = on;
        for (var next = Above(on, at)!.Value; next != on; next = Above(next, at)!.Value)
            if (next < first) first = next;
        return first;
    }
}
