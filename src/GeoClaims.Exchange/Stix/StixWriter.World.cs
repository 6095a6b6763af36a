using System.Text.Json.Nodes;

namespace GeoClaims.Exchange;

// Events, actors, sources and reports.
internal sealed partial class StixWriter
{
    // Roles of an actor in a proposition by which STIX would say that an incident is attributed to it.
    private static readonly HashSet<string> DoerRoles = new(StringComparer.OrdinalIgnoreCase)
    {
        "perpetrator", "attacker", "planner", "organiser", "organizer", "sponsor", "who did it", "attributed to",
    };

    private HashSet<Id<Actor>>? _doers;

    private void Write(Event e)
    {
        var made = Carrier(e);
        made["name"] = e.Name;
        Keep(made, e, "kind, time, participants, partOf, citations, knownFrom");
        if (e.Place is not { Point: { } point } place) return;
        var location = Companion(e, "location", "place");
        location["name"] = place.Name;
        location["latitude"] = point.Latitude;
        location["longitude"] = point.Longitude;
        Keep(location);
        var at = Companion(e, "relationship", "located-at");
        at["relationship_type"] = "located-at";
        at["source_ref"] = Id(e.Key);
        at["target_ref"] = location["id"]!.GetValue<string>();
        Keep(at);
    }

    private void Write(Actor a)
    {
        var made = Carrier(a);
        made["name"] = a.Name;
        made["identity_class"] = a.Kind switch
        {
            ActorKind.Person => "individual",
            ActorKind.Group => "group",
            ActorKind.State or ActorKind.Service or ActorKind.Outlet or ActorKind.Organisation => "organization",
            ActorKind.Unnamed => "class",
            _ => "unspecified",
        };
        Keep(made, a, IsDoer(a.Id) ? "affiliations" : "aliases, affiliations");
        if (!IsDoer(a.Id)) return;
        var actor = Companion(a, "threat-actor", "doer");
        actor["name"] = a.Name;
        if (!a.Aliases.IsEmpty) actor["aliases"] = List(a.Aliases.Select(n => n.Text));
        Keep(actor);
        var same = Companion(a, "relationship", "attributed-to");
        same["relationship_type"] = "attributed-to";
        same["source_ref"] = actor["id"]!.GetValue<string>();
        same["target_ref"] = Id(a.Key);
        Keep(same);
    }

    /// <summary>Whether somebody may have done it, by what the propositions
    /// say: then there is a threat-actor beside its identity.</summary>
    private bool IsDoer(Id<Actor> actor)
    {
        _doers ??= [.. _file.Propositions.SelectMany(p => p.About).Where(IsDoer).Select(s => s.Actor!.Value)];
        return _doers.Contains(actor) && Id(actor.Value) == StixIds.For("identity", Scope, actor.Value);
    }

    public static bool IsDoer(Subject subject) => subject.Actor is not null && DoerRoles.Contains(subject.Role ?? "");

    private string ThreatActor(Id<Actor> actor)
        => IsDoer(actor) ? StixIds.For("threat-actor", Scope, $"{actor.Value}\ndoer") : Id(actor.Value);

    private void Write(Source s)
    {
        var made = Carrier(s);
        made["name"] = s.Name;
        made["identity_class"] = "organization";
        Keep(made, s, "actor, reliability, reliabilityBecause, zone");
    }

    private string? PublishedAt(Report r) => Time(r.Published, (r.Zone ?? _file.Get(r.Source).Zone ?? _file.Zone).Zone);

    private void Write(Report r)
    {
        var made = Carrier(r, Id(r.Source.Value));
        var refs = new List<string> { Id(r.Source.Value) };
        if (Url(r) is { } url) refs.Add(url);
        if (PublishedAt(r) is { } published)
        {
            made["name"] = r.Title;
            made["published"] = published;
        }
        else
        {
            made["abstract"] = "Report without a known date";
            made["content"] = r.Title;
        }
        if (!string.IsNullOrWhiteSpace(r.Author)) made["labels"] = new JsonArray($"author: {r.Author}");
        made["object_refs"] = Refs(refs);
        made["external_references"] = new JsonArray(Reference(r));
        Keep(made, r, "published (as written), accessed, archiveAddress, derivedFrom, exhibits, zone, language");
        foreach (var earlier in r.DerivedFrom.Distinct())
        {
            var from = Companion(r, "relationship", $"derived-from\n{earlier}");
            from["relationship_type"] = "derived-from";
            from["source_ref"] = Id(r.Key);
            from["target_ref"] = Id(earlier.Value);
            Keep(from);
        }
    }

    private JsonObject Reference(Report r)
    {
        var name = _file.Get(r.Source).Name;
        var made = new JsonObject
        {
            ["source_name"] = name.StartsWith("cve", StringComparison.Ordinal) || name.StartsWith("capec", StringComparison.Ordinal)
                || name.Length == 0 ? $"source: {name}" : name,
            ["description"] = r.Title,
        };
        if (WebAddress(r.Address) is not { } address) return made;
        made["url"] = address;
        if (Hashes(r.ContentHash) is { } hashes) made["hashes"] = hashes;
        return made;
    }

    private string? Url(Report r)
    {
        if (WebAddress(r.Address) is not { } address) return null;
        var id = StixIds.ForObservable("url", new() { ["value"] = address });
        var made = new JsonObject { ["type"] = "url", ["spec_version"] = "2.1", ["id"] = id, ["value"] = address };
        if (_marking is not null) made["object_marking_refs"] = new JsonArray(_marking["id"]!.GetValue<string>());
        Keep(made);
        return id;
    }

    private JsonArray? References(ValueList<Citation> citations)
    {
        var list = new JsonArray();
        foreach (var report in citations.Select(c => c.Report).Distinct()) list.Add((JsonNode)Reference(_file.Get(report)));
        return list.Count == 0 ? null : list;
    }

    private static string? WebAddress(string? text)
        => Uri.TryCreate(text, UriKind.Absolute, out var address) && address.Scheme is "http" or "https"
            && Uri.IsWellFormedUriString(address.AbsoluteUri, UriKind.Absolute) ? address.AbsoluteUri : null;

    private static JsonObject? Hashes(string? hash)
    {
        var (name, digits) = hash?.Split(':', 2) switch
        {
            ["sha256", { Length: 64 } text] => ("SHA-256", text),
            ["sha512", { Length: 128 } text] => ("SHA-512", text),
            ["sha3-256", { Length: 64 } text] => ("SHA3-256", text),
            ["sha3-512", { Length: 128 } text] => ("SHA3-512", text),
            _ => ("", ""),
        };
        return name.Length == 0 || !digits.All(char.IsAsciiHexDigit) ? null : new() { [name] = digits };
    }
}
