namespace GeoClaims;

/// <summary>Where each item comes from in the end: the actor whom the report names for
/// it, else whoever published the report with which the derivation begins.</summary>
/// <remarks>An actor stands for what it is part of or controlled by. An act "X said so" comes
/// from X. An item without a citation comes from the analyst: the empty key.</remarks>
internal sealed class Origins
{
    public const string Analyst = "";

    private readonly Func<string, CaseRecord?> _find;
    private readonly ActorRoots _actors;
    private readonly Dictionary<Id<Report>, string[]> _ofReport = [];

    // All reports are followed at once: afterwards nothing changes, and many threads may ask.
    public Origins(CaseFile file) : this(file.Actors, file.Reports, file.RecordWith, file.Zone) { }

    /// <summary>The origins among records that are no case yet: what a reference does not find leads nowhere.</summary>
    public Origins(IEnumerable<Actor> actors, IEnumerable<Report> reports, Func<string, CaseRecord?> find, ClockZone zone)
    {
        (_find, _actors) = (find, new(actors, zone));
        foreach (var report in reports) Follow(report.Id);
    }

    /// <summary>The keys of the actors or sources an item comes from, in order.</summary>
    public string[] Of(Evidence item)
    {
        var keys = new SortedSet<string>(StringComparer.Ordinal);
        if (item.Kind == EvidenceKind.ClaimMade)
            foreach (var id in item.Claims)
                if (_find(id.Value) is Claim claim) keys.Add(Of(claim.Claimant, claim.Made));
        if (keys.Count == 0)
            foreach (var citation in item.Citations) keys.UnionWith(citation.AttributedTo is { } actor
                ? [Of(actor, (_find(citation.Report.Value) as Report)?.Published)] : Of(citation.Report));
        return keys.Count == 0 ? [Analyst] : [.. keys];
    }

    /// <summary>Whether more than one origin confirms an item. That a claim was
    /// made is confirmed by those who report it, whoever made it.</summary>
    public bool AreTwoBehind(Evidence item)
        => (item.Kind == EvidenceKind.ClaimMade ? item.Citations.SelectMany(c => Of(c.Report)).Distinct() : Of(item)).Skip(1).Any();

    /// <summary>Whom or what the key of an origin stands for.</summary>
    public string NameOf(string origin) => origin == Analyst ? "the analyst" : _find(origin)?.Label ?? origin;

    /// <summary>For whom an actor speaks in the end, at a time.</summary>
    public string Of(Id<Actor> actor, EdtfTime? at = null) => _actors.Of(actor, at).Value;

    private string[] Of(Id<Report> report) => _ofReport.GetValueOrDefault(report, []);

    // Reports may derive from one another in chains of any length, and even in circles: the walk keeps its own stack.
    private void Follow(Id<Report> first)
    {
        var open = new Stack<Id<Report>>([first]);
        var entered = new HashSet<Id<Report>>();
        while (open.TryPeek(out var id))
        {
            if (_ofReport.ContainsKey(id) || _find(id.Value) is not Report report)
            {
                open.Pop();
                continue;
            }
            if (entered.Add(id))
            {
                foreach (var earlier in report.DerivedFrom)
                    if (!_ofReport.ContainsKey(earlier) && !entered.Contains(earlier)) open.Push(earlier);
                continue;
            }
            open.Pop();
            string[] keys = [.. report.DerivedFrom.SelectMany(Of).Distinct().Order(StringComparer.Ordinal)];
            _ofReport[id] = keys.Length > 0 ? keys : [Publisher(report)];
        }
    }

    private string Publisher(Report report)
        => _find(report.Source.Value) is Source { Actor: { } actor } ? Of(actor, report.Published) : report.Source.Value;
}
