namespace GeoClaims;

/// <summary>Which items of a case say the same thing: those that restate one another, are the same act
/// of the same claimant, or have the same words from reports that derive from one another.</summary>
internal sealed class SameThing
{
    private readonly CaseFile _file;
    private readonly DisjointSets<Id<Evidence>> _items = new();
    private readonly Dictionary<Id<Evidence>, int> _numbers = [];

    public SameThing(CaseFile file)
    {
        _file = file;
        JoinRestated();
        JoinActs();
        JoinCopies();
        foreach (var item in file.Evidence) _numbers.TryAdd(_items.Find(item.Id), _numbers.Count);
    }

    /// <summary>The number of the item's cluster.</summary>
    public int ClusterOf(Id<Evidence> item) => _numbers[_items.Find(item)];

    // What restates several items is a summary of them: it joins no two of them into one.
    private void JoinRestated()
    {
        foreach (var item in _file.Evidence)
            if (item.Restates.Count == 1) _items.Join(item.Id, item.Restates[0]);
    }

    // A claim enters only as the act: of one claimant and proposition with the same stance, repeated acts are one.
    private void JoinActs()
    {
        var first = new Dictionary<(Id<Actor>, Id<Proposition>, Stance), Id<Evidence>>();
        foreach (var item in _file.Evidence)
        {
            if (item.Kind != EvidenceKind.ClaimMade) continue;
            foreach (var id in item.Claims)
            {
                var claim = _file.Get(id);
                var act = (claim.Claimant, claim.Proposition, claim.Stance);
                if (!first.TryAdd(act, item.Id)) _items.Join(item.Id, first[act]);
            }
        }
    }

    private void JoinCopies()
    {
        var families = new ReportFamilies(_file);
        var first = new Dictionary<(EvidenceKind, string, string), Id<Evidence>>();
        foreach (var item in _file.Evidence)
        {
            var words = (item.Statement ?? "").Trim();
            if (item.Citations.IsEmpty) Join(item, words, "");
            foreach (var citation in item.Citations) Join(item, words, families.Of(citation.Report).Value);
        }

        void Join(Evidence item, string words, string family)
        {
            var key = (item.Kind, words, family);
            if (!first.TryAdd(key, item.Id)) _items.Join(item.Id, first[key]);
        }
    }
}
