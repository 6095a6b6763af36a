namespace GeoClaims.Exchange;

// What the elements and relations of others say.
internal sealed partial class ProvReader
{
    private const string Unnamed = "source:prov-unnamed";

    // Attributes that a record takes over, by section.
    private static readonly HashSet<string> Taken = new(StringComparer.Ordinal)
    {
        "prov:label", "prov:type", "prov:startTime", "prov:endTime", "prov:location", "dct:title", "dcterms:title", "foaf:name",
    };

    private readonly Dictionary<string, List<string>> _agentsOf = new(StringComparer.Ordinal);
    private readonly HashSet<string> _ids = new(StringComparer.Ordinal);

    private void ReadForeign()
    {
        var relations = graph.Relations.Where(IsSound).ToList();
        NoteAgents(relations);
        var foreign = graph.Elements.Where(e => !e.IsOurs).ToList();
        foreach (var element in foreign.Where(e => e.Section == "agent")) ReadAgent(element);
        foreach (var element in foreign.Where(e => e.Section == "activity")) ReadActivity(element);
        foreach (var element in foreign.Where(e => e.Section == "entity")) ReadEntity(element);
        foreach (var relation in relations) ReadRelation(relation);
    }

    private bool IsSound(ProvRelation relation)
    {
        if (relation.IsOurs)
        {
            lines.Add(relation.Place, ExchangeFate.KeptAside, relation.Path, relation.Kind,
                "It says for other programs what a record says whole.");
            return false;
        }
        var (from, to) = ProvTerms.EndsOf(relation.Kind);
        var missing = relation.From is null ? from : relation.To.Count == 0 && ProvTerms.NeedsBothEnds(relation.Kind) ? to : null;
        if (missing is null) return true;
        lines.Add(relation.Place, ExchangeFate.Wrong, $"{relation.Path}['prov:{missing}']", relation.Kind,
            "The relation does not name this end of it.");
        return false;
    }

    /// <summary>Who made what: those it is attributed to, else those who took part in what generated it.</summary>
    private void NoteAgents(List<ProvRelation> relations)
    {
        var parts = relations.Where(r => r.Kind == "wasAssociatedWith" && r.To.Count > 0).ToLookup(r => r.From!, r => r.To[0]);
        foreach (var r in relations.Where(r => r.Kind == "wasAttributedTo")) Note(r.From!, r.To[0]);
        foreach (var r in relations.Where(r => r.Kind == "wasGeneratedBy" && r.To.Count > 0))
            foreach (var agent in parts[r.To[0]]) Note(r.From!, agent);
        void Note(string entity, string agent)
        {
            if (!_agentsOf.TryGetValue(entity, out var agents)) _agentsOf[entity] = agents = [];
            agents.Add(agent);
        }
    }

    private string? Put(ProvElement element, string prefix, Func<string, CaseRecord> make, string message)
    {
        if (_keyOf.TryGetValue(element.Name, out var known) && _records.ContainsKey(known))
        {
            lines.Add(element.Place, ExchangeFate.KeptAside, element.Path, element.Written,
                "The element is described elsewhere, too; the first description counts.", known);
            return null;
        }
        var slug = IdText.Slug(element.Local);
        var key = $"{prefix}:{slug}";
        for (var number = 2; !_ids.Add(key) || _carrier.GetValueOrDefault(key, element.Name) != element.Name; number++)
            key = $"{prefix}:{slug}.{number}";
        _records[key] = make(key);
        _origin[key] = element;
        // A record of ours on somebody else's element is its later word, under the same key.
        _keyOf[element.Name] = key;
        lines.Add(element.Place, ExchangeFate.Mapped, element.Path, element.Written, message, key);
        Remainder(element, key);
        return key;
    }

    private void Remainder(ProvElement element, string key)
    {
        if (!lines.AreWanted) return;
        var ours = element.Scope.PrefixFor(s => s == ProvTerms.Ours);
        var kept = element.Body.EnumerateObject().Select(m => m.Name).Where(n => !Taken.Contains(n) && n != $"{ours}:record").ToList();
        if (kept.Count > 0)
            lines.Add(element.Place, ExchangeFate.KeptAside, element.Path, string.Join(", ", kept), "The document keeps these attributes.",
                key);
    }

    private void ReadAgent(ProvElement element) => Put(element, "actor", key => new Actor
    {
        Id = new(key),
        Name = element.Label,
        Kind = element.Types.Contains(ProvTerms.Prov + "Person") ? ActorKind.Person
            : element.Types.Contains(ProvTerms.Prov + "Organization") ? ActorKind.Organisation : ActorKind.Unstated,
    }, "It is an actor.");

    private void ReadActivity(ProvElement element) => Put(element, "event", key => new Event
    {
        Id = new(key),
        Name = element.Label,
        Kind = element.Value("prov:type"),
        Time = Span(element),
        Place = element.Value("prov:location") is { } place ? new(place) : null,
    }, "It is an event.");

    private void ReadEntity(ProvElement element) => Put(element, "report", key => new Report
    {
        Id = new(key),
        Source = SourceOf(element),
        Title = element.Label,
        Address = element.Values("prov:location").FirstOrDefault(IsAddress),
    }, "It is a report.");

    private static bool IsAddress(string text)
        => Uri.TryCreate(text, UriKind.Absolute, out var address) && address.Scheme is "http" or "https";

    private Id<Source> SourceOf(ProvElement entity)
    {
        foreach (var agent in _agentsOf.GetValueOrDefault(entity.Name) ?? [])
        {
            if (!_keyOf.TryGetValue(agent, out var key)) continue;
            if (_carried.GetValueOrDefault(key) is Source ours) return ours.Id;
            if ((_records.GetValueOrDefault(key) ?? _carried.GetValueOrDefault(key)) is not Actor actor) continue;
            var id = new Id<Source>($"source:{key["actor:".Length..]}");
            _records.TryAdd(id.Value, new Source { Id = id, Name = actor.Name, Actor = actor.Id });
            if (_origin.TryGetValue(key, out var home)) _origin.TryAdd(id.Value, home);
            return id;
        }
        _records.TryAdd(Unnamed, new Source { Id = new(Unnamed), Name = "Unnamed source" });
        return new(Unnamed);
    }

    private T? Record<T>(string? name) where T : CaseRecord
        => name is not null && _keyOf.TryGetValue(name, out var key)
            ? (_records.GetValueOrDefault(key) ?? _carried.GetValueOrDefault(key)) as T : null;

    private EdtfTime? Span(ProvElement element)
    {
        EdtfTime? from = Time(element.Value("prov:startTime"), element.Place, element.Path, "prov:startTime"),
            to = Time(element.Value("prov:endTime"), element.Place, element.Path, "prov:endTime");
        if (from is null || to is null || from == to) return from ?? to;
        if (EdtfTime.TryParse($"{from}/{to}", out var span)) return span;
        lines.Add(element.Place, ExchangeFate.Wrong, $"{element.Path}['prov:endTime']", element.Written,
            "The activity ends before it starts; its end was not taken.");
        return from;
    }

    private EdtfTime? Time(string? text, int place, string path, string member)
    {
        if (text is null) return null;
        if (EdtfTime.TryParse(text.Trim(), out var time)) return time;
        lines.Add(place, ExchangeFate.Wrong, $"{path}['{member}']", member, "This is no time as xsd:dateTime writes it.");
        return null;
    }
}
