namespace GeoClaims;

/// <summary>Looks for circular reporting in the provenance of a case.</summary>
internal sealed class CircularReportingFinder
{
    // A report stands in the graph twice: as what an item cites, and as what
    // another report derives from. Only the latter leads to the claims it tells of:
    // that one article tells of a claim and of its grounds is no circle.
    private readonly record struct Node(string Key, bool AsSource) : IComparable<Node>
    {
        public int CompareTo(Node other)
            => string.CompareOrdinal(Key, other.Key) is not 0 and var order ? order : AsSource.CompareTo(other.AsSource);
    }

    private readonly CaseFile _file;
    private readonly ILookup<Id<Report>, Claim> _told;

    private CircularReportingFinder(CaseFile file)
        => (_file, _told) = (file, file.Claims.SelectMany(c => c.Citations.Select(r => (r.Report, Claim: c))).Distinct()
            .ToLookup(x => x.Report, x => x.Claim));

    public static ValueList<CircularReporting> Find(CaseFile file)
    {
        var finder = new CircularReportingFinder(file);
        var starts = file.Evidence.Select(e => new Node(e.Id.Value, false))
            .Concat(file.Claims.Select(c => new Node(c.Id.Value, false)))
            .Concat(file.Reports.Where(r => !r.DerivedFrom.IsEmpty).Select(r => new Node(r.Id.Value, true)));
        return [.. StrongComponents.Of(starts, finder.RestsOn).Select(finder.Tell).OrderBy(c => c.Records[0], StringComparer.Ordinal)];
    }

    private List<Node> RestsOn(Node node)
    {
        var next = new List<Node>();
        switch (_file.RecordWith(node.Key))
        {
            case Evidence item:
                foreach (var id in item.Restates) next.Add(new(id.Value, false));
                foreach (var id in item.Claims) next.Add(new(id.Value, false));
                var reports = item.Citations.Select(c => _file.Get(c.Report)).ToList();
                if (reports.TrueForAll(r => !r.DerivedFrom.IsEmpty))
                    foreach (var earlier in reports.SelectMany(r => r.DerivedFrom)) next.Add(new(earlier.Value, true));
                break;
            case Claim claim:
                foreach (var ground in claim.Grounds)
                    if (ground.Bearing == Bearing.Supporting) next.Add(new(ground.Evidence.Value, false));
                break;
            case Report report:
                foreach (var earlier in report.DerivedFrom) next.Add(new(earlier.Value, true));
                foreach (var claim in _told[report.Id]) next.Add(new(claim.Id.Value, false));
                break;
        }
        return next;
    }

    private CircularReporting Tell(IReadOnlyList<Node> component)
    {
        const int mostShown = 8;
        var members = component.ToHashSet();
        var circle = ShortestFrom(component.Min(), members);
        CaseRecord[] records = [.. circle.Select(n => _file.RecordWith(n.Key)!)];
        Named[] named = [.. records.Take(mostShown).Select(r => new Named(r, $"“{Text(r)}”"))];
        var rest = records.Length > mostShown ? $", and so on through {records.Length - mostShown} more" : "";
        return new()
        {
            Records = [.. circle.Select(n => n.Key)],
            Sentence = records.Length == 1
                ? new(SentenceKind.Independence, $"Circular: {named} rests on itself.")
                : new(SentenceKind.Independence, $"Circular: of {named}{rest}, each rests on the next and the last on the first."),
        };
    }

    private string Text(CaseRecord record) => record is Claim claim ? _file.Describe(claim) : record.Label;

    private List<Node> ShortestFrom(Node start, HashSet<Node> members)
    {
        var from = new Dictionary<Node, Node>();
        var open = new Queue<Node>([start]);
        while (open.TryDequeue(out var node))
        {
            foreach (var next in RestsOn(node))
            {
                if (next == start) return Path(node);
                if (members.Contains(next) && from.TryAdd(next, node)) open.Enqueue(next);
            }
        }
        return [start];

        List<Node> Path(Node last)
        {
            var path = new List<Node> { last };
            while (path[^1] != start) path.Add(from[path[^1]]);
            path.Reverse();
            return path;
        }
    }
}
