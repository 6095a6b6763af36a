namespace GeoClaims;

/// <summary>Of the items that say the same, one counts: the most trusted.</summary>
internal static class Clusters
{
    /// <summary>For each of the given rows, in order, its place in its cluster.</summary>
    /// <param name="rows">The rows.</param>
    /// <param name="isRated">Which items are rated at all; those of the rows, if left out.</param>
    public static ClusterPlace[] PlacesOf(IReadOnlyList<RatedRow> rows, Func<Id<Evidence>, bool>? isRated = null)
    {
        var places = new ClusterPlace[rows.Count];
        var members = new Dictionary<int, List<int>>(rows.Count);
        for (var i = 0; i < rows.Count; i++)
        {
            places[i] = new(rows[i].Cluster, 1, true);
            if (!rows[i].IsRated) continue;
            if (!members.TryGetValue(rows[i].Cluster, out var cluster)) members.Add(rows[i].Cluster, cluster = []);
            cluster.Add(i);
        }

        HashSet<Id<Evidence>>? rated = null;
        isRated ??= id => (rated ??= [.. rows.Where(r => r.IsRated).Select(r => r.Item.Id)]).Contains(id);
        foreach (var (cluster, indexes) in members)
        {
            if (indexes.Count == 1 && rows[indexes[0]].Item.Restates.Count < 2) continue;
            int[] best = [.. indexes.OrderBy(i => IsSummary(rows[i].Item, isRated)).ThenByDescending(i => rows[i].Trust.Value.Best.Value)
                .ThenBy(i => rows[i].Item.Restates.Count)
                .ThenBy(i => rows[i].Item.Id)];
            for (var k = 0; k < best.Length; k++)
                places[best[k]] = new(cluster, best.Length, k == 0 && !IsSummary(rows[best[k]].Item, isRated));
        }
        return places;
    }

    // What restates several items is a summary of them: it adds nothing beside them, and does not make them one.
    private static bool IsSummary(Evidence item, Func<Id<Evidence>, bool> isRated) => item.Restates.Count > 1 && item.Restates.Any(isRated);
}
