using System.Collections.ObjectModel;

namespace GeoClaims;

/// <summary>Which rows of a matrix count, and which others would if some were
/// gone or trusted otherwise. Only what is touched is looked at.</summary>
internal sealed class Arrangement
{
    private readonly EvidenceMatrix _matrix;
    private readonly HashSet<Id<Evidence>> _rated = [];
    private readonly Dictionary<int, List<int>> _members = [];
    private readonly Dictionary<Id<Evidence>, List<int>> _summaries = [];

    public Arrangement(EvidenceMatrix matrix)
    {
        _matrix = matrix;
        for (var i = 0; i < matrix.Rows.Count; i++)
        {
            var row = matrix.Rows[i];
            if (!row.IsRated) continue;
            _rated.Add(row.Item.Id);
            if (row.Place.Size > 1) Put(_members, row.Place.Cluster, i);
            if (row.Item.Restates.Count > 1)
                foreach (var restated in row.Item.Restates) Put(_summaries, restated, i);
        }

        static void Put<T>(Dictionary<T, List<int>> lists, T key, int row) where T : notnull
        {
            if (!lists.TryGetValue(key, out var list)) lists.Add(key, list = []);
            list.Add(row);
        }
    }

    /// <summary>Whether a rated item sums this one up together with others.</summary>
    public bool IsSummed(Id<Evidence> item) => _summaries.ContainsKey(item);

    public Shift Without(int row)
        => _matrix.Rows[row].Place.Size == 1 && !_summaries.ContainsKey(_matrix.Rows[row].Item.Id)
            ? new(_matrix.Rows[row].Place.Counts ? [row] : [], [])
            : Changed([row], ReadOnlyDictionary<int, RatedRow>.Empty);

    public Shift Changed(IReadOnlyCollection<int> removed, IReadOnlyDictionary<int, RatedRow> replaced)
    {
        var gone = removed.ToHashSet();
        var goneItems = removed.Select(r => _matrix.Rows[r].Item.Id).ToHashSet();
        var (leave, join) = (new List<int>(), new List<int>());
        foreach (var members in Touched(removed, replaced))
        {
            int[] left = [.. members.Where(r => !gone.Contains(r))];
            var places = Clusters.PlacesOf(Array.ConvertAll(left, r => replaced.GetValueOrDefault(r, _matrix.Rows[r].Rated)),
                id => _rated.Contains(id) && !goneItems.Contains(id));
            foreach (var row in members)
                if (_matrix.Rows[row].Place.Counts && (replaced.ContainsKey(row) || !Counts(row))) leave.Add(row);
            foreach (var row in left)
                if (Counts(row) && (replaced.ContainsKey(row) || !_matrix.Rows[row].Place.Counts)) join.Add(row);

            bool Counts(int row) => Array.IndexOf(left, row) is >= 0 and var at && places[at].Counts;
        }
        return new([.. leave], [.. join]);
    }

    private IEnumerable<IReadOnlyList<int>> Touched(IReadOnlyCollection<int> removed, IReadOnlyDictionary<int, RatedRow> replaced)
    {
        // A summary may begin to count when all that it sums up is gone.
        var summaries = removed.SelectMany(r => _summaries.GetValueOrDefault(_matrix.Rows[r].Item.Id, []));
        var (clusters, alone) = (new HashSet<int>(), new HashSet<int>());
        foreach (var row in removed.Concat(replaced.Keys).Concat(summaries))
        {
            if (_matrix.Rows[row].Place.Size > 1) clusters.Add(_matrix.Rows[row].Place.Cluster);
            else alone.Add(row);
        }
        return clusters.Select(c => (IReadOnlyList<int>)_members[c]).Concat(alone.Select(r => (IReadOnlyList<int>)[r]));
    }
}
