namespace GeoClaims;

/// <summary>Items that restate one another, directly or through others: together they weigh once.</summary>
internal static class Clusters
{
    /// <summary>For each item, how many of the given items say the same thing.</summary>
    public static Dictionary<Id<Evidence>, int> SizesOf(CaseFile file, IEnumerable<Evidence> items)
    {
        var root = new Dictionary<Id<Evidence>, Id<Evidence>>();
        foreach (var item in file.Evidence)
            foreach (var restated in item.Restates) root[Find(item.Id)] = Find(restated);

        var given = items.Select(i => i.Id).ToList();
        var sizes = given.GroupBy(Find).ToDictionary(g => g.Key, g => g.Count());
        return given.ToDictionary(id => id, id => sizes[Find(id)]);

        Id<Evidence> Find(Id<Evidence> id)
        {
            while (root.TryGetValue(id, out var next) && next != id)
            {
                if (root.TryGetValue(next, out var further)) root[id] = further;
                id = next;
            }
            return id;
        }
    }
}
