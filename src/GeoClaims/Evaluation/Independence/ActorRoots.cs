namespace GeoClaims;

/// <summary>Whom an actor speaks for in the end: up what it is part of and what controls it. Who only stands close speaks for himself.</summary>
internal sealed class ActorRoots
{
    private readonly Dictionary<Id<Actor>, Id<Actor>> _above = [];

    public ActorRoots(CaseFile file)
    {
        foreach (var actor in file.Actors)
            foreach (var bond in actor.Affiliations)
                if (bond.Kind is AffiliationKind.PartOf or AffiliationKind.ControlledBy && bond.To != actor.Id && _above.TryAdd(actor.Id, bond.To)) break;
    }

    /// <summary>The topmost actor; of a circle of actors, the one whose id comes first.</summary>
    public Id<Actor> Of(Id<Actor> actor)
    {
        var (slow, fast) = (actor, actor);
        while (_above.TryGetValue(slow, out var next))
        {
            slow = next;
            for (var step = 0; step < 2; step++) fast = _above.GetValueOrDefault(fast, fast);
            if (slow == fast && _above.ContainsKey(slow)) return FirstOfCircle(slow);
        }
        return slow;
    }

    private Id<Actor> FirstOfCircle(Id<Actor> on)
    {
        var first = on;
        for (var next = _above[on]; next != on; next = _above[next])
            if (next < first) first = next;
        return first;
    }
}
