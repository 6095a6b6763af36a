namespace GeoClaims;

/// <summary>Which claims on one side of a proposition only repeat others on
/// that side, and which of those lead back only to one another.</summary>
/// <remarks>
/// Words travel from a claim through the reports that cite it to reports that derive
/// from them, and through the evidence that it was made to whoever invokes that.
/// Reports and evidence are nodes of their own, so that the links are no more than what the case states.
/// A report that brings an item of its own builds on what it derives from: who speaks there repeats nobody.
/// </remarks>
internal sealed class Repeats
{
    private enum NodeKind { Claim, Cited, Derived, Act }

    private readonly CaseFile _file;
    private readonly IReadOnlyList<Claim> _claims;
    private readonly Derivations _derivations;
    private readonly RepeatGraph<(NodeKind, string)> _graph = new();
    private readonly HashSet<Id<Claim>> _ids;
    private readonly Dictionary<Id<Evidence>, (int Count, Id<Claim> One)> _acts = [];

    public Repeats(CaseFile file, IReadOnlyList<Claim> claims, Derivations derivations)
    {
        (_file, _claims, _ids, _derivations) = (file, claims, [.. claims.Select(c => c.Id)], derivations);
        LinkReports();
        var derived = _graph.Reach([.. claims.SelectMany(ReportsOf).Select(r => Node(NodeKind.Cited, r.Value))]);
        var repeating = claims.Where(c => Repeat(c, derived)).Select(c => c.Id).ToHashSet();
        var origins = claims.Where(c => !repeating.Contains(c.Id)).ToDictionary(c => Node(NodeKind.Claim, c.Id.Value));
        var reached = _graph.Reach(origins.Keys);
        var circles = _graph.Unreached(reached);
        foreach (var claim in claims.Where(c => repeating.Contains(c.Id)))
        {
            var node = Node(NodeKind.Claim, claim.Id.Value);
            if (reached[node] >= 0) Origins.Add(claim.Id, origins[reached[node]]);
            else Circles.Add(claim.Id, circles.Find(node));
        }
    }

    /// <summary>For each claim that only repeats others, the nearest claim to which it leads back and that repeats none.</summary>
    public Dictionary<Id<Claim>, Claim> Origins { get; } = [];

    /// <summary>For each claim that leads back only to claims that repeat each other, the number of their circle.</summary>
    public Dictionary<Id<Claim>, int> Circles { get; } = [];

    private void LinkReports()
    {
        var open = new Stack<Id<Report>>();
        var seen = new HashSet<Id<Report>>();
        foreach (var claim in _claims)
            foreach (var report in ReportsOf(claim))
            {
                _graph.Link(Node(NodeKind.Claim, claim.Id.Value), Node(NodeKind.Cited, report.Value));
                if (seen.Add(report)) open.Push(report);
            }
        while (open.TryPop(out var report))
        {
            var derived = Node(NodeKind.Derived, report.Value);
            foreach (var earlier in _file.Get(report).DerivedFrom)
            {
                if (earlier == report) continue;
                _graph.Link(Node(NodeKind.Cited, earlier.Value), derived);
                _graph.Link(Node(NodeKind.Derived, earlier.Value), derived);
                if (seen.Add(earlier)) open.Push(earlier);
            }
        }
    }

    // Finds out whether a claim repeats others, and links it to what it repeats.
    private bool Repeat(Claim claim, int[] derived)
    {
        if (claim.Basis == Basis.OwnAct) return false;
        int[] reports = [.. ReportsOf(claim).Select(r => Node(NodeKind.Derived, r.Value))];
        var byReports = reports.Length > 0 && !ReportsOf(claim).Any(_derivations.BringsItsOwn)
            && Array.TrueForAll(reports, r => r < derived.Length && derived[r] >= 0);
        Id<Evidence>[] acts =
            [.. claim.Grounds.Where(g => g.Bearing == Bearing.Supporting && IsActOfAnother(g.Evidence, claim.Id)).Select(g => g.Evidence)];
        var byGrounds = acts.Length > 0 && (claim.Basis == Basis.Hearsay || acts.Length == claim.Grounds.Count);

        var node = Node(NodeKind.Claim, claim.Id.Value);
        if (byReports) Array.ForEach(reports, r => _graph.Link(r, node));
        if (byGrounds) Array.ForEach(acts, a => _graph.Link(Node(NodeKind.Act, a.Value), node));
        return byReports || byGrounds;
    }

    private bool IsActOfAnother(Id<Evidence> id, Id<Claim> claim)
    {
        if (!_acts.TryGetValue(id, out var act)) _acts.Add(id, act = LinkAct(_file.Get(id)));
        return act.Count > 1 || (act.Count == 1 && act.One != claim);
    }

    private (int Count, Id<Claim> One) LinkAct(Evidence item)
    {
        Id<Claim>[] made = item.Kind == EvidenceKind.ClaimMade ? [.. item.Claims.Where(_ids.Contains).Distinct()] : [];
        foreach (var claim in made) _graph.Link(Node(NodeKind.Claim, claim.Value), Node(NodeKind.Act, item.Id.Value));
        return (made.Length, made.FirstOrDefault());
    }

    private int Node(NodeKind kind, string id) => _graph[(kind, id)];

    private static IEnumerable<Id<Report>> ReportsOf(Claim claim) => claim.Citations.Select(c => c.Report).Distinct();
}
