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
        foreach (var o in objects.Where(o => o.Type == "report")) ReadReport(o);
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

    private static bool IsEvent(string type) => type is "incident" or "campaign";

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
        if (o.Element.Text("name"u8) is not { } name)
        {
            lines.Add(o.Place, ExchangeFate.Wrong, $"{o.Path}.name", o.Id, "It has no name, so no record was made of it.");
            return;
        }
        var aliases = o.Element.Texts("aliases"u8).Distinct().Select(a => new ActorName(a)).ToValueList();
        if (IsEvent(o.Type))
            Put(o, new Event { Id = new(o.Id), Name = name, Kind = o.Type, Time = Span(o, "first_seen"u8, "last_seen"u8) },
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
        if (o.Element.Text("name"u8) is not { } name)
        {
            lines.Add(o.Place, ExchangeFate.Wrong, $"{o.Path}.name", o.Id, "The report has no name, so no record was made of it.");
            return;
        }
        var report = new Report
        {
            Id = new(o.Id),
            Source = SourceOf(o),
            Title = name,
            Published = Time(o, "published"u8),
            Address = FirstUrl(o),
            Language = o.Element.Text("lang"u8),
        };
        if (!Put(o, report, "It is a report, and cites what it refers to.")) return;
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

    private Id<Source> SourceOf(StixObject o)
    {
        var creator = Creator(o);
        var id = new Id<Source>($"source:{creator.Value[6..]}");
        var name = creator.Value == Unnamed ? "Unnamed producer" : NameOf(creator.Value[6..]);
        Put(o, new Source { Id = id, Name = name, Actor = creator }, "Whoever published it is a source.");
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
        => lines.Add(o.Place, ExchangeFate.Wrong, $"{o.Path}.{member}", Short(id), "The bundle does not hold this object.");

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

    private static string Short(string text) => text.Length <= 100 ? text : text[..100] + "…";
}
