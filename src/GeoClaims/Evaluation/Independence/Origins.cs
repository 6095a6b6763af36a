namespace GeoClaims;

/// <summary>Where each item comes from in the end: the actor whom the report names for it, else whoever published the report with which the derivation begins.</summary>
/// <remarks>An actor stands for what it is part of or controlled by. An act "X said so" comes from X. An item without a citation comes from the analyst: the empty key.</remarks>
internal sealed class Origins
{
    public const string Analyst = "";

    private readonly CaseFile _file;
    private readonly ActorRoots _actors;
    private readonly Dictionary<Id<Report>, string[]> _ofReport = [];

    // All reports are followed at once: afterwards nothing changes, and many threads may ask.
    public Origins(CaseFile file)
    {
        (_file, _actors) = (file, new(file));
        foreach (var report in file.Reports.AsSpan()) Follow(report.Id);
    }

    /// <summary>The keys of the actors or sources an item comes from, in order.</summary>
    public string[] Of(Evidence item)
    {
        var keys = new SortedSet<string>(StringComparer.Ordinal);
        if (item.Kind == EvidenceKind.ClaimMade)
            foreach (var claim in item.Claims) keys.Add(Of(_file.Get(claim).Claimant));
        if (keys.Count == 0)
        {
            foreach (var citation in item.Citations)
            {
                if (citation.AttributedTo is { } actor) keys.Add(Of(actor));
                else keys.UnionWith(_ofReport[citation.Report]);
            }
        }
        return keys.Count == 0 ? [Analyst] : [.. keys];
    }

    public string Of(Id<Actor> actor) => _actors.Of(actor).Value;

    // Reports may derive from one another in chains of any length, and even in circles: the walk keeps its own stack.
    private void Follow(Id<Report> first)
    {
        var open = new Stack<Id<Report>>([first]);
        var entered = new HashSet<Id<Report>>();
        while (open.TryPeek(out var id))
        {
            if (_ofReport.ContainsKey(id))
            {
                open.Pop();
                continue;
            }
            var report = _file.Get(id);
            if (entered.Add(id))
            {
                foreach (var earlier in report.DerivedFrom)
                    if (!_ofReport.ContainsKey(earlier) && !entered.Contains(earlier)) open.Push(earlier);
                continue;
            }
            open.Pop();
            string[] keys = [.. report.DerivedFrom.SelectMany(d => _ofReport.GetValueOrDefault(d, [])).Distinct().Order(StringComparer.Ordinal)];
            _ofReport[id] = keys.Length > 0 ? keys : [Publisher(report)];
        }
    }

    private string Publisher(Report report) => _file.Get(report.Source) is { Actor: { } actor } ? Of(actor) : report.Source.Value;
}
