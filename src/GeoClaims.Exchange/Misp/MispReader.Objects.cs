using System.Globalization;

namespace GeoClaims.Exchange;

// Objects by their templates, and who made what.
internal sealed partial class MispReader
{
    private const string NobodyKnown = "misp-unnamed";

    private void ReadObject(MispNode o, Context context)
    {
        if (Deleted(o)) return;
        CheckLists(o, "Attribute", "ObjectReference", "Note", "Opinion", "Relationship");
        var tags = new MispTags(o.List("Attribute").Where(a => !a.IsDeleted).SelectMany(a => a.List("Tag")).Select(t => t.Text("name"u8))
            .OfType<string>());
        if (Case is null) _handling = MispTags.Stricter(_handling, tags.Handling);
        foreach (var attribute in o.List("Attribute").Where(a => !a.IsDeleted && a.Text("value"u8) is not null))
            Attached(attribute, context, TagsOf(attribute));
        if (Map(o, context)) return;
        if (tags.IsGraded || o.Text("first_seen"u8) is not null)
            Observe(o, context, tags, $"{o.Text("name"u8) ?? "object"}: "
                + string.Join(", ", o.List("Attribute").Where(a => !a.IsDeleted).Select(a => a.Text("value"u8)).OfType<string>().Take(10)));
        else Line(ExchangeFate.KeptAside, o, "", o.Text("name"u8) ?? "object", "A case has no record for it; the event keeps it.");
    }

    private bool Map(MispNode o, Context context) => o.Text("name"u8) switch
    {
        "organization" => o.Value("name") is { } name
            && Put(o, new Actor { Id = new(o.Id), Name = name, Kind = ActorKind.Organisation }, "It is an actor."),
        "person" => PersonOf(o) is { } name
            && Put(o, new Actor { Id = new(o.Id), Name = name, Kind = ActorKind.Person }, "It is an actor."),
        "news-media" or "report" or "blog" or "microblog" => ReadPage(o),
        "event" or "incident" => o.Value("name") is { } name && Put(o, new Event
        {
            Id = new(o.Id), Name = name, Kind = o.Value("event_type", "incident_type"), PartOf = context.Happened,
            Time = MispNode.FromIso(o.Value("start_time")), Citations = context.Citations,
        }, "It is an event within the event."),
        "geolocation" => Locate(o, context),
        "intelligence-source-assessment" => Assess(o, context),
        _ => false,
    };

    private static string? PersonOf(MispNode o)
    {
        if (o.Value("full-name") is { } whole) return whole;
        string? first = o.Value("first-name"), last = o.Value("last-name");
        return first is null || last is null ? last ?? first ?? o.Value("alias") : $"{first} {last}";
    }

    private bool ReadPage(MispNode o)
    {
        string? title = o.Value("title", "summary", "post", "content"), address = o.Value("link", "url");
        if ((title ?? address) is not { } name) return false;
        var by = o.Value("source", "username")
            ?? (Uri.TryCreate(address, UriKind.Absolute, out var uri) && uri.Host.Length > 0 ? uri.Host : "Unnamed page");
        var source = new Source { Id = new($"misp-host-{MispNode.Hash(by)}"), Name = by };
        Share(o, source, "Whoever published it is a source.");
        return Put(o, new Report
        {
            Id = new(o.Id), Source = source.Id, Title = name, Address = address, ArchiveAddress = o.Value("archive"),
            Published = MispNode.FromIso(o.Value("creation-date", "post-date")),
        }, "It is a report.");
    }

    private bool Locate(MispNode o, Context context)
    {
        GeoPoint? point = Degrees(o.Value("latitude"), 90) is { } latitude && Degrees(o.Value("longitude"), 180) is { } longitude
            ? new(latitude, longitude) : null;
        if (o.Value("latitude") is not null && point is null)
            Line(ExchangeFate.Wrong, o, ".Attribute", "latitude, longitude", "These are no degrees.");
        string? city = o.Value("city"), region = o.Value("region"), country = o.Value("country");
        if ((o.Value("text") ?? city ?? region ?? country ?? o.Text("comment"u8) ?? (point is null ? null : "geolocation")) is not { } name
            || context.Happened is not { } happened || _carried.Contains(happened.Value)
            || _records[happened.Value] is not Event { Place: null } found) return false;
        _records[found.Key] = found with
        {
            Place = new(name, point, point is not null || city is not null ? PlacePrecision.Unstated
                : region is not null ? PlacePrecision.Region : country is not null ? PlacePrecision.Country : PlacePrecision.Unstated),
        };
        Line(ExchangeFate.Mapped, o, "", name, "It is the place of the event.", found.Key);
        return true;
    }

    private static double? Degrees(string? text, double most)
        => double.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out var number)
            && Math.Abs(number) <= most ? number : null;

    private bool Assess(MispNode o, Context context)
    {
        if (o.Value("source-summary", "evaluation", "comment", "source-id") is not { } statement) return false;
        string reliability = o.Value("source-reliability") ?? "", credibility = o.Value("information-credibility") ?? "";
        return Put(o, new Evidence
        {
            Id = new(o.Id), Statement = statement, Kind = EvidenceKind.Testimony, Observed = MispNode.FromIso(o.Value("collection-time")),
            Reliability = reliability is [>= 'A' and <= 'F', ..] ? Reliability.All[reliability[0] - 'A'] : context.Tags.Reliability,
            Credibility = credibility is [>= '1' and <= '6', ..] ? new(credibility[0] - '0') : context.Tags.Credibility ?? default,
            Citations = context.Citations,
        }, "It is information that somebody assessed.");
    }

    private void ReadReferences(MispNode o, Context context)
    {
        foreach (var r in o.List("ObjectReference").Where(r => !Deleted(r)))
        {
            var type = r.Text("relationship_type"u8);
            if (MispNode.UuidOf(r.Text("referenced_uuid"u8)) is not { } to)
                Line(ExchangeFate.Wrong, r, ".referenced_uuid", type ?? "reference", "The reference does not say to what.");
            else if (!Relate(r, type, o.Uuid, to, Creator(context.Event), context.Citations, MispNode.FromUnix(r.Text("timestamp"u8))))
                Line(ExchangeFate.KeptAside, r, "", type ?? "reference", "A case has no record for it; the event keeps it.");
        }
    }

    /// <summary>What a reference or a relationship says, if a case can hold it.</summary>
    private bool Relate(MispNode node, string? type, string? from, string to, Id<Actor> by, ValueList<Citation> citations, EdtfTime? made)
    {
        if (type == "derived-from" && _records.GetValueOrDefault($"report:misp-{from}") is Report later
            && _records.GetValueOrDefault($"report:misp-{to}") is Report earlier && later != earlier && !_carried.Contains(later.Key))
        {
            if (!later.DerivedFrom.Contains(earlier.Id))
                _records[later.Key] = later with { DerivedFrom = later.DerivedFrom.Add(earlier.Id) };
            Line(ExchangeFate.Mapped, node, "", type, "The report derives from another one.", later.Key);
            return true;
        }
        if (type != "attributed-to" || SubjectOf(from, "attributed") is not { } what
            || SubjectOf(to, "attributed to") is not { Actor: not null } whom)
            return false;
        var said = new Proposition
        {
            Id = new(node.Id), Statement = $"{LabelOf(what)} is attributed to {LabelOf(whom)}", About = [what, whom],
        };
        Put(node, said, "It makes a statement.");
        Put(node, new Claim
        {
            Id = new(node.Id), Claimant = by, Proposition = said.Id, Stance = Stance.Asserts, Basis = Basis.Attribution, Made = made,
            Citations = citations,
        }, "It is an attribution, claimed by whoever made it.");
        return true;
    }

    /// <summary>The actor or event that something with a UUID became.</summary>
    private Subject? SubjectOf(string? uuid, string? role)
        => uuid is null ? null : RecordsOfCase.AsSubject(_records.GetValueOrDefault($"actor:misp-{uuid}")
            ?? _records.GetValueOrDefault($"event:misp-{uuid}") ?? OurRecordOf(uuid), role);

    /// <summary>The record that an object of our template carries.</summary>
    private CaseRecord? OurRecordOf(string uuid) => _keyOf.TryGetValue(uuid, out var key) ? _records.GetValueOrDefault(key) : null;

    private string LabelOf(Subject subject) => _records[subject.Event?.Value ?? subject.Actor!.Value.Value].Label;

    /// <summary>Who made an event.</summary>
    private Id<Actor> Creator(MispNode e) => Organisation(e.Inner("Orgc") ?? e.Inner("Org"), e) ?? Unnamed(e);

    private Id<Source> SourceOf(MispNode e)
    {
        var by = Creator(e);
        var source = new Source { Id = new(by.Value["actor:".Length..]), Name = ((Actor)_records[by.Value]).Name, Actor = by };
        Share(e, source, "Whoever published it is a source.");
        return source.Id;
    }

    private Id<Actor>? Organisation(MispNode? org, MispNode of)
    {
        if (org is not { } o || o.Text("name"u8) is not { } name) return null;
        var id = new Id<Actor>(o.Uuid is { } uuid ? $"misp-{uuid}" : $"misp-org-{MispNode.Hash(name)}");
        Share(of, new Actor { Id = id, Name = name, Kind = ActorKind.Organisation }, "An organisation is an actor.");
        return id;
    }

    private Id<Actor> Unnamed(MispNode node)
    {
        var id = new Id<Actor>(NobodyKnown);
        Share(node, new Actor { Id = id, Name = "Unnamed organisation", Kind = ActorKind.Unnamed }, "It does not say who made it.");
        return id;
    }
}
