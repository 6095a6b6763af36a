namespace GeoClaims;

/// <summary>For whom an actor speaks: itself, and upwards what it is part of
/// and what controls it. Who only stands close speaks for himself.</summary>
internal static class Speakers
{
    /// <summary>The actor first, then the nearest. A bond that surely did not hold at the time does not count.</summary>
    public static IReadOnlyList<Id<Actor>> For(CaseFile file, Id<Actor> actor, EdtfTime? at)
    {
        List<Id<Actor>> order = [actor];
        var seen = new HashSet<Id<Actor>> { actor };
        for (var i = 0; i < order.Count; i++)
            foreach (var bond in file.Get(order[i]).Affiliations)
                if (bond.LeadsUp() && bond.HeldAt(at, file.Zone) && seen.Add(bond.To)) order.Add(bond.To);
        return order;
    }

    /// <summary>Those who speak for an actor at some time, without itself, in the order of ids.</summary>
    public static IReadOnlyList<Id<Actor>> Of(CaseFile file, Id<Actor> actor)
    {
        var below = file.Actors.SelectMany(a => a.Affiliations.Where(b => b.LeadsUp()).Select(b => (a.Id, b.To)))
            .ToLookup(b => b.To, b => b.Id);
        var found = new HashSet<Id<Actor>> { actor };
        var open = new Queue<Id<Actor>>([actor]);
        while (open.TryDequeue(out var next))
            foreach (var speaker in below[next])
                if (found.Add(speaker)) open.Enqueue(speaker);
        found.Remove(actor);
        return [.. found.Order()];
    }
}
