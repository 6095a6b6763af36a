using System.Text.Json;

namespace GeoClaims.Exchange;

// What the objects of others say, in the words of the standard.
internal sealed partial class StixReader
{
    private const string Unnamed = "actor:stix-unnamed";

    private readonly Dictionary<string, List<Id<Report>>> _reportedIn = new(StringComparer.Ordinal);
    private readonly Dictionary<string, Id<Actor>> _creators = new(StringComparer.Ordinal);
    private readonly Dictionary<string, string> _names = new(StringComparer.Ordinal);

    private void ReadForeign(List<StixObject> objects)
    {
        foreach (var o in objects) NoteName(o);
        foreach (var o in objects.Where(o => IsActor(o.Type) || IsEvent(o.Type))) ReadWorld(o);
        foreach (var o in objects.Where(o => o.Type == "identity" && ReliabilityOf(o) is not null && _records.ContainsKey($"actor:{o.Id}")))
            SourceOf(o, new($"actor:{o.Id}"));
        foreach (var o in objects.Where(o => o.Type is "report" or "grouping")) ReadReport(o);
        foreach (var o in objects.Where(o => o.Type == "incident")) ReadParts(o);
        foreach (var o in objects.Where(o => o.Type == "relationship" && o.Element.Text("relationship_type"u8) is "located-at")) Locate(o);
        foreach (var o in objects)
        {
            switch (o.Type)
            {
                case "relationship": ReadRelationship(o); break;
                case "note": ReadNote(o); break;
                case "sighting": ReadSighting(o); break;
                case "observed-data": ReadObserved(o); break;
            }
        }
        // Opinions last: they are about what the others say.
        foreach (var o in objects.Where(o => o.Type == "opinion")) ReadOpinion(o);
        if (lines.AreWanted) foreach (var o in objects) Remainder(o);
    }

    private static bool IsActor(string type) => type is "identity" or "threat-actor" or "intrusion-set";

    private static bool IsEvent(string type) => type is "incident" or "campaign" or "event";

    private void NoteName(StixObject o)
    {
        if ((o.Element.Text("name"u8) ?? o.Element.Text("value"u8) ?? o.Element.Text("path"u8)) is { } name) _names[o.Id] = name;
    }

    private string NameOf(string id) => _names.TryGetValue(id, out var name) ? name : StixIds.TypeOf(id);

    private bool Put(StixObject o, CaseRecord record, string message)
    {
        // What our extension carries is somebody's later word on the same record.
        if (_carried.Contains(record.Key) || !_records.TryAdd(record.Key, record)) return false;
        _origin[record.Key] = o;
        if (lines.AreWanted) lines.Add(o.Place, ExchangeFate.Mapped, o.Path, o.Id, message, record.Key);
        return true;
    }

    private void ReadWorld(StixObject o)
    {
        if (o.Type == "event" && o.Element.Text("status"u8) is "not-occurred")
        {
            lines.Add(o.Place, ExchangeFate.KeptAside, o.Path, o.Id, "It did not occur, so the case holds no event of it.");
            return;
        }
        if ((o.Element.Text("name"u8) ?? (o.Type == "event" ? FirstText(o, "event_types"u8) ?? "event" : null)) is not { } name)
        {
            lines.Add(o.Place, ExchangeFate.Wrong, $"{o.Path}.name", o.Id, "It has no name, so no record was made of it.");
            return;
        }
        var aliases = o.Element.Texts("aliases"u8).Distinct().Select(a => new ActorName(a)).ToValueList();
        if (IsEvent(o.Type))
            Put(o, new Event { Id = new(o.Id), Name = name, Kind = o.Type, Time = TimeOf(o) },
                "It is an event.");
        else Put(o, new Actor { Id = new(o.Id), Name = name, Kind = KindOf(o), Aliases = aliases }, "It is an actor.");
    }

    private static ActorKind KindOf(StixObject o) => o.Type != "identity" ? ActorKind.Group : o.Element.Text("identity_class"u8) switch
    {
        "individual" => ActorKind.Person,
        "group" => ActorKind.Group,
        "organization" => ActorKind.Organisation,
        "class" => ActorKind.Unnamed,
        _ => ActorKind.Unstated,
    };

    private void ReadReport(StixObject o)
    {
        // The schema lets a grouping go without the name that the text of the standard demands.
        if ((o.Element.Text("name"u8) ?? (o.Type == "grouping" ? o.Element.Text("context"u8) : null)) is not { } name)
        {
            lines.Add(o.Place, ExchangeFate.Wrong, $"{o.Path}.name", o.Id, "The report has no name, so no record was made of it.");
            return;
        }
        var report = new Report
        {
            Id = new(o.Id),
            Source = SourceOf(o, Creator(o)),
            Title = name,
            Published = o.Type == "report" ? Time(o, "published"u8) : null,
            Address = FirstUrl(o),
            Language = o.Element.Text("lang"u8),
        };
        if (!Put(o, report, "It is a report, and cites what it refers to.") && !_carried.Contains(report.Key)) return;
        foreach (var id in o.Element.Texts("object_refs"u8).Distinct())
        {
            if (!_reportedIn.TryGetValue(id, out var reports)) _reportedIn[id] = reports = [];
            reports.Add(report.Id);
            if (!_newest.ContainsKey(id)) Dangling(o, "object_refs", id);
        }
    }

    private static string? FirstUrl(StixObject o)
        => o.Element.Member("external_references"u8) is { ValueKind: JsonValueKind.Array } list
            ? list.EnumerateArray().Select(r => r.Text("url"u8)).FirstOrDefault(u => u is not null) : null;

    /// <summary>The time of a campaign or an event, of an event no finer than it says.</summary>
    private EdtfTime? TimeOf(StixObject o)
    {
        if (o.Type != "event") return Span(o, "first_seen"u8, "last_seen"u8);
        EdtfTime? from = Coarse(o, "start_time"u8, "start_time_fidelity"u8), to = Coarse(o, "end_time"u8, "end_time_fidelity"u8);
        if (from is null || to is null || from == to) return from ?? to;
        return EdtfTime.TryParse($"{from}/{to}", out var span) ? span : from;
    }

    private EdtfTime? Coarse(StixObject o, ReadOnlySpan<byte> name, ReadOnlySpan<byte> fidelity)
    {
        if (Time(o, name) is not { } time) return null;
        var length = o.Element.Text(fidelity) switch { "year" => 4, "month" => 7, "day" => 10, _ => time.Text.Length };
        return EdtfTime.TryParse(time.Text[..Math.Min(length, time.Text.Length)], out var coarse) ? coarse : time;
    }

    /// <summary>The events that the incident extension of OASIS makes parts
    /// of an incident; its text and its schema name them apart.</summary>
    private void ReadParts(StixObject o)
    {
        if (o.Element.Member("extensions"u8)?.Member(IncidentCore) is not { } core) return;
        var ids = core.Texts("event_refs"u8).Concat(core.Member("events"u8) is { ValueKind: JsonValueKind.Array } list
            ? list.EnumerateArray().Select(e => e.Text("event_ref"u8)).OfType<string>() : []);
        foreach (var id in ids.Distinct())
        {
            if (!_newest.ContainsKey(id)) Dangling(o, "extensions", id);
            if (_records.GetValueOrDefault($"event:{id}") is not Event { PartOf: null } part || _carried.Contains(part.Key) || id == o.Id
                || !_records.ContainsKey($"event:{o.Id}")) continue;
            _records[part.Key] = part with { PartOf = new($"event:{o.Id}") };
            lines.Add(o.Place, ExchangeFate.Mapped, $"{o.Path}.extensions", id, "It is a part of the incident.", part.Key);
        }
    }

    private static ReadOnlySpan<byte> IncidentCore => "extension-definition--ef765651-680c-498d-9894-99799f2fa126"u8;

    private static string? FirstText(StixObject o, ReadOnlySpan<byte> name) => o.Element.Texts(name).FirstOrDefault();

    /// <summary>How reliable OpenCTI's users take somebody to be: "B - Usually reliable".</summary>
    private static Reliability? ReliabilityOf(StixObject? o)
        => o?.Element.Text("x_opencti_reliability"u8) is [>= 'A' and <= 'F', ..] word && (word.Length == 1 || word[1] == ' ')
            ? Reliability.All[word[0] - 'A'] : null;

    private Id<Source> SourceOf(StixObject o, Id<Actor> creator)
    {
        var id = new Id<Source>($"source:{creator.Value[6..]}");
        var name = creator.Value == Unnamed ? "Unnamed producer" : NameOf(creator.Value[6..]);
        Put(o, new Source
        {
            Id = id, Name = name, Actor = creator,
            Reliability = ReliabilityOf(_newest.GetValueOrDefault(creator.Value["actor:".Length..])) ?? Reliability.F,
        }, "Whoever published it is a source.");
        return id;
    }

    /// <summary>Who made an object: the identity that it names, or somebody unnamed.</summary>
    private Id<Actor> Creator(StixObject o)
    {
        if (o.Element.Text("created_by_ref"u8) is { } id)
        {
            if (_creators.TryGetValue(id, out var known)) return known;
            if (_records.ContainsKey($"actor:{id}")) return _creators[id] = new($"actor:{id}");
            if (OurRecordOf(id) is Actor ours) return ours.Id;
            Dangling(o, "created_by_ref", id);
        }
        Put(o, new Actor { Id = new(Unnamed), Name = "Unnamed producer", Kind = ActorKind.Unnamed }, "It does not say who made it.");
        return new(Unnamed);
    }

    private void Dangling(StixObject o, string member, string id)
        => lines.Add(o.Place, ExchangeFate.Wrong, $"{o.Path}.{member}", ShortText.Of(id), "The bundle does not hold this object.");

    private void Locate(StixObject o)
    {
        if (o.Element.Text("source_ref"u8) is not { } source || o.Element.Text("target_ref"u8) is not { } target) return;
        if (_records.GetValueOrDefault($"event:{source}") is not Event { Place: null } found || _carried.Contains(found.Key)) return;
        if (!_newest.TryGetValue(target, out var location) || location.IsRevoked || location.Type != "location") return;
        _records[found.Key] = found with { Place = PlaceOf(location) };
        lines.Add(o.Place, ExchangeFate.Mapped, o.Path, o.Id, "It is the place of the event.", found.Key);
        lines.Add(location.Place, ExchangeFate.Mapped, location.Path, location.Id, "It is the place of the event.", found.Key);
    }

    private static Place PlaceOf(StixObject o)
    {
        var name = o.Element.Text("name"u8) ?? o.Element.Text("city"u8) ?? o.Element.Text("administrative_area"u8)
            ?? o.Element.Text("country"u8) ?? o.Element.Text("region"u8) ?? "location";
        GeoPoint? point = Number(o, "latitude"u8) is { } latitude and >= -90 and <= 90 && Number(o, "longitude"u8) is { } longitude
            and >= -180 and <= 180 ? new(latitude, longitude) : null;
        return new(name, point, point is not null ? PlacePrecision.Unstated
            : o.Element.Text("city"u8) is null
                && o.Element.Text("country"u8) is not null ? PlacePrecision.Country : PlacePrecision.Unstated);
    }

    private static double? Number(StixObject o, ReadOnlySpan<byte> name)
        => o.Element.Member(name) is { ValueKind: JsonValueKind.Number } value && value.TryGetDouble(out var number) ? number : null;
}
