namespace GeoClaims;

/// <summary>Items that restate one another, directly or through others: of each such cluster one item counts, the most trusted.</summary>
internal static class Clusters
{
    /// <summary>For each of the given items, in order, its place in its cluster.</summary>
    public static ClusterPlace[] PlacesOf(CaseFile file, IReadOnlyList<(Evidence Item, Trust Trust, bool IsRated)> rows)
    {
        var root = new Dictionary<Id<Evidence>, Id<Evidence>>();
        // What restates several items is a summary of them: it joins no two of them into one.
        foreach (var item in file.Evidence)
            if (item.Restates.Count == 1) root[Find(item.Id)] = Find(item.Restates[0]);

        var rated = rows.Where(r => r.IsRated).Select(r => r.Item.Id).ToHashSet();
        var places = Enumerable.Repeat(new ClusterPlace(1, true, -1), rows.Count).ToArray();
        foreach (var cluster in Enumerable.Range(0, rows.Count).Where(i => rows[i].IsRated).GroupBy(i => Find(rows[i].Item.Id)))
        {
            int[] best = [.. cluster.OrderBy(i => IsSummary(rows[i].Item)).ThenByDescending(i => rows[i].Trust.Value.Best.Value).ThenBy(i => rows[i].Item.Restates.Count).ThenBy(i => rows[i].Item.Id)];
            for (var k = 0; k < best.Length; k++)
                places[best[k]] = new(best.Length, k == 0 && !IsSummary(rows[best[k]].Item), k == 0 && best.Length > 1 ? best[1] : -1);
        }
        return places;

        bool IsSummary(Evidence item) => item.Restates.Count > 1 && item.Restates.Any(rated.Contains);

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
