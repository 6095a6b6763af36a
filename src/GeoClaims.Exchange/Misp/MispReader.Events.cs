using System.Collections.Frozen;
using System.Text.Json;

namespace GeoClaims.Exchange;

// Events of others, with their attributes, objects, sightings and proposals.
internal sealed partial class MispReader
{
    private static readonly FrozenSet<string> EventMembers = FrozenSet.Create("uuid", "info", "date", "publish_timestamp", "Orgc", "Tag",
        "Galaxy", "Attribute", "Object", "EventReport", "ShadowAttribute", "Note", "Opinion", "Relationship", "extends_uuid");

    private static readonly string[] Lists =
        ["Tag", "Galaxy", "Attribute", "Object", "EventReport", "ShadowAttribute", "Note", "Opinion", "Relationship"];

    /// <summary>What everything in an event has in common.</summary>
    private sealed record Context(MispNode Event, MispTags Tags)
    {
        public Id<Event>? Happened { get; init; }

        public Id<Report>? Report { get; init; }

        public ValueList<Citation> Citations => Report is { } report ? [new(report)] : [];
    }

    private void ReadEvent(MispNode e)
    {
        CheckLists(e, Lists);
        var tags = TagsOf(e);
        var context = new Context(e, tags);
        if (!(IsWhole && Case!.Value.Event == e)) context = ReadHead(e, tags);
        foreach (var galaxy in e.List("Galaxy")) ReadGalaxyOf(galaxy, context, e);
        foreach (var (type, name) in tags.Actors) Attribute(e, context, ActorOf(e, type, name));
        foreach (var attribute in e.List("Attribute")) ReadAttribute(attribute, context);
        foreach (var o in e.List("Object").Where(o => !IsOurs(o))) ReadObject(o, context);
        foreach (var o in e.List("Object").Where(o => !IsOurs(o) && !o.IsDeleted)) ReadReferences(o, context);
        foreach (var report in e.List("EventReport").Where(r => !Deleted(r)))
            Put(report, new Report
            {
                Id = new(report.Id), Source = SourceOf(e), Title = report.Text("name"u8) ?? "Report of an event",
                Published = MispNode.FromUnix(report.Text("timestamp"u8)),
            }, "It is a report.");
        foreach (var proposal in e.List("ShadowAttribute")) Propose(proposal, context, null);
        if (lines.AreWanted
            && e.Element.EnumerateObject().Select(m => m.Name).Where(n => !EventMembers.Contains(n)).ToList() is { Count: > 0 } kept)
            Line(ExchangeFate.KeptAside, e, "", string.Join(", ", kept), "The event keeps these members.");
    }

    /// <summary>The event itself: something that happened, and the report that tells of it.</summary>
    private Context ReadHead(MispNode e, MispTags tags)
    {
        if (Case is null) _handling = MispTags.Stricter(_handling, tags.Handling);
        if (e.Text("info"u8) is not { } info)
        {
            Line(ExchangeFate.Wrong, e, ".info", "info", "The event does not say what it is about, so there is no record of it.");
            return new(e, tags);
        }
        var report = new Report
        {
            Id = new(e.Id), Source = SourceOf(e), Title = info, Published = MispNode.FromUnix(e.Text("publish_timestamp"u8)),
        };
        Put(e, report, "It is a report of its organisation.");
        var date = e.Text("date"u8);
        var day = MispNode.FromIso(date);
        if (date is not null && day is null) Line(ExchangeFate.Wrong, e, ".date", date, "This is no date.");
        var happened = new Event { Id = new(e.Id), Name = info, Time = day, Citations = [new(report.Id)] };
        Put(e, happened, "It is an event.");
        return new(e, tags) { Happened = happened.Id, Report = report.Id };
    }

    /// <summary>An event that extends another one is a part of it.</summary>
    private void Extend(MispNode e)
    {
        if (MispNode.UuidOf(e.Text("extends_uuid"u8)) is not { } whole || _records.GetValueOrDefault($"event:{e.Id}") is not Event part
            || _carried.Contains(part.Key)) return;
        if (_records.GetValueOrDefault($"event:misp-{whole}") is Event larger && larger != part)
            _records[part.Key] = part with { PartOf = larger.Id };
        else Line(ExchangeFate.KeptAside, e, ".extends_uuid", whole, "The text does not hold the event that this one extends.");
    }

    private void ReadAttribute(MispNode a, Context context)
    {
        if (Deleted(a)) return;
        CheckLists(a, "Tag", "Galaxy", "ShadowAttribute", "Sighting", "Note", "Opinion", "Relationship");
        if (a.Text("value"u8) is not { } value)
        {
            Line(ExchangeFate.Wrong, a, ".value", Name(a), "The attribute has no value, so nothing was made of it.");
            return;
        }
        var tags = TagsOf(a);
        var type = a.Text("type"u8) ?? "attribute";
        Attached(a, context, tags);
        if (type == "link") ReadLink(a, value);
        else if (type is "text" or "comment") Say(a, context, value, tags.Likelihood ?? context.Tags.Likelihood);
        else if (tags.IsGraded || a.Text("first_seen"u8) is not null) Observe(a, context, tags, $"{type}: {value}");
        else Line(ExchangeFate.KeptAside, a, "", $"{type}: {value}", "A case has no record for it; the event keeps it.");
    }

    /// <summary>What hangs on an attribute, whatever it is: galaxies, proposals and sightings.</summary>
    private void Attached(MispNode a, Context context, MispTags tags)
    {
        foreach (var galaxy in a.List("Galaxy")) ReadGalaxyOf(galaxy, context, a);
        foreach (var (type, name) in tags.Actors) Attribute(a, context, ActorOf(a, type, name));
        foreach (var proposal in a.List("ShadowAttribute")) Propose(proposal, context, a);
        foreach (var sighting in a.List("Sighting")) ReadSighting(sighting, a, context);
    }

    private void ReadLink(MispNode a, string address)
    {
        var host = Uri.TryCreate(address, UriKind.Absolute, out var uri) && uri.Host.Length > 0 ? uri.Host : "Unnamed page";
        var source = new Source { Id = new($"misp-host-{MispNode.Hash(host)}"), Name = host };
        Share(a, source, "Whoever published the page is a source.");
        Put(a, new Report { Id = new(a.Id), Source = source.Id, Title = a.Text("comment"u8) ?? address, Address = address },
            "It is a report.");
    }

    /// <summary>A statement of whoever made the event.</summary>
    private void Say(MispNode node, Context context, string statement, LikelihoodTerm? certainty)
    {
        var said = new Proposition { Id = new(node.Id), Statement = statement };
        if (context.Happened is { } happened) said = said with { About = [Subject.Of(happened)] };
        Put(node, said, "It makes a statement.");
        Put(node, new Claim
        {
            Id = new(node.Id), Claimant = Creator(context.Event), Proposition = said.Id, Stance = Stance.Asserts, Certainty = certainty,
            Made = MispNode.FromUnix(node.Text("timestamp"u8)), Citations = context.Citations,
        }, "Whoever made the event says so.");
    }

    private void Observe(MispNode node, Context context, MispTags tags, string statement) => Put(node, new Evidence
    {
        Id = new(node.Id), Statement = statement, Kind = EvidenceKind.Observation, Observed = Seen(node), Citations = context.Citations,
        Reliability = tags.Reliability ?? context.Tags.Reliability,
        Credibility = tags.Credibility ?? context.Tags.Credibility ?? default,
        KnownFrom = MispNode.FromUnix(node.Text("timestamp"u8)),
    }, "It is an observation.");

    private EdtfTime? Seen(MispNode node)
    {
        EdtfTime? first = Time(node, "first_seen"), last = Time(node, "last_seen");
        if (first is null || last is null || first == last) return first ?? last;
        return EdtfTime.TryParse($"{first}/{last}", out var span) ? span : first;
    }

    private EdtfTime? Time(MispNode node, string member)
    {
        var text = node.Text(System.Text.Encoding.UTF8.GetBytes(member));
        var time = MispNode.FromIso(text);
        if (text is not null && time is null) Line(ExchangeFate.Wrong, node, $".{member}", text, "This is no time as ISO 8601 writes it.");
        return time;
    }

    private void ReadSighting(MispNode s, MispNode a, Context context)
    {
        var who = Organisation(s.Inner("Organisation"), s);
        var by = who is { } known && _records.GetValueOrDefault(known.Value) is Actor actor ? $" by {actor.Name}" : "";
        var time = MispNode.FromUnix(s.Text("date_sighting"u8));
        var type = s.Text("type"u8) ?? "0";
        switch (type)
        {
            case "0":
                Put(s, new Evidence
                {
                    Id = new(s.Id), Statement = $"{Called(a)} was seen{by}", Kind = EvidenceKind.Observation, Observed = time,
                    Citations = context.Citations, KnownFrom = time,
                }, "It is an observation.");
                break;
            case "1" or "3":
                var stance = type == "1" ? Stance.Denies : Stance.Asserts;
                Put(s, new Claim
                {
                    Id = new(s.Id), Claimant = who ?? Unnamed(s), Proposition = RightOf(a), Stance = stance, Made = time,
                    Citations = context.Citations,
                }, type == "1" ? "A false positive denies that it is right." : "A true positive says that it is right.");
                break;
            case "2":
                Line(ExchangeFate.KeptAside, s, "", "expiration", "That something is no longer of use is no claim; the event keeps it.");
                break;
            default:
                Line(ExchangeFate.Wrong, s, ".type", type, "There is no such kind of sighting.");
                break;
        }
    }

    /// <summary>A proposal of somebody else's: another value for an attribute, a new one, or that it should go.</summary>
    private void Propose(MispNode p, Context context, MispNode? attribute)
    {
        if (Deleted(p)) return;
        if (p.Text("value"u8) is not { } value)
        {
            Line(ExchangeFate.Wrong, p, ".value", Name(p), "The proposal has no value.");
            return;
        }
        var goes = p.IsTrue("proposal_to_delete"u8);
        // A proposal has the UUID of the attribute that it is about.
        var id = $"{p.Id}.proposal-{MispNode.Hash($"{value}\n{goes}\n{p.Text("org_id"u8)}\n{p.Text("timestamp"u8)}")}";
        var said = goes && attribute is { } target ? RightOf(target) : new Id<Proposition>(id);
        if (!goes || attribute is null)
            Put(p, new Proposition
            {
                Id = said,
                Statement = !goes && attribute is { } a ? $"{Called(a)} should read “{value}”"
                    : $"The {p.Text("type"u8)} “{value}” belongs to the event",
                About = context.Happened is { } happened ? [Subject.Of(happened)] : [],
            }, "It proposes a change.");
        Put(p, new Claim
        {
            Id = new(id), Claimant = Organisation(p.Inner("Org"), p) ?? Unnamed(p), Proposition = said,
            Stance = goes ? Stance.Denies : Stance.Asserts, Made = MispNode.FromUnix(p.Text("timestamp"u8)), Citations = context.Citations,
        }, "Somebody else proposes it.");
    }

    private MispTags TagsOf(MispNode node)
    {
        var tags = new MispTags(node.List("Tag").Select(t => t.Text("name"u8)).OfType<string>());
        if (Case is null) _handling = MispTags.Stricter(_handling, tags.Handling);
        foreach (var wrong in tags.Wrong) Line(ExchangeFate.Wrong, node, ".Tag", wrong, "The taxonomy has no such value.");
        if (tags.Kept.Count > 0)
            Line(ExchangeFate.KeptAside, node, ".Tag", string.Join(", ", tags.Kept), "The event keeps these tags.");
        return tags;
    }

    private bool Deleted(MispNode node)
    {
        if (!node.IsDeleted) return false;
        Line(ExchangeFate.KeptAside, node, "", Name(node), "It is deleted, so the case does not hold it.");
        return true;
    }

    private void CheckLists(MispNode node, params ReadOnlySpan<string> names)
    {
        foreach (var name in names)
        {
            if (node.Element.Member(System.Text.Encoding.UTF8.GetBytes(name)) is not { ValueKind: not JsonValueKind.Null } value) continue;
            if (value.ValueKind != JsonValueKind.Array) Line(ExchangeFate.Wrong, node, $".{name}", name, "This is no list.");
            else if (value.EnumerateArray().Any(i => i.ValueKind != JsonValueKind.Object))
                Line(ExchangeFate.Wrong, node, $".{name}", name, "Something in this list is no object.");
        }
    }
}
