using System.Text.Json;
using System.Text.Json.Nodes;

namespace GeoClaims.Exchange;

/// <summary>Writes a changed case back into the bundle that it came from.</summary>
/// <remarks>
/// The objects that we would write for the case as it was are compared with those for the case as it is: only what differs is
/// written, laid over the object as it stands. What somebody else's object says is changed there where it has a place (names,
/// aliases, dates); where it has none, an object of our own is added, whose record counts more than what follows from the others.
/// </remarks>
internal sealed class StixUpdate(StixBundle bundle, CaseFile file, StixOptions options)
{
    private readonly StixReader _reader = new(bundle, options, new(wanted: false));

    public StixBundle Make()
    {
        var before = _reader.Read();
        if (before.Equals(file)) return bundle;
        var want = RecordsOfCase.ByKey(file);
        var own = new HashSet<string>(StringComparer.Ordinal);
        var without = new HashSet<string>(_reader.Without.Where(k => !want.ContainsKey(k)), StringComparer.Ordinal);
        var headNeeded = HeadDiffers(before);
        while (true)
        {
            // What is written may change what follows from other objects, so the result is read again: where it is not the case, the
            // records that differ get objects of their own, which count whatever the others say.
            var made = Made(before, own, without, headNeeded);
            var after = made.ToCase(options);
            if (after.Equals(file)) return made;
            var have = RecordsOfCase.ByKey(after);
            var asked = (own.Count, without.Count, headNeeded);
            own.UnionWith(want.Where(w => !w.Value.Equals(have.GetValueOrDefault(w.Key))).Select(w => w.Key));
            without.UnionWith(have.Keys.Where(k => !want.ContainsKey(k)));
            headNeeded |= HeadDiffers(after);
            if (asked != (own.Count, without.Count, headNeeded)) continue;
            LostChange.Check(after, file, options.Title);
            return made;
        }
    }

    private bool HeadDiffers(CaseFile other)
        => other.Title != file.Title || other.Handling != file.Handling || !other.Zone.Equals(file.Zone);

    private StixBundle Made(CaseFile before, HashSet<string> forced, HashSet<string> without, bool headNeeded)
    {
        var withCase = _reader.Case is not null || without.Count > 0 || headNeeded;
        var old = RecordsOfCase.ByKey(before);
        var now = RecordsOfCase.ByKey(file);
        var changed = new Dictionary<int, JsonObject>();

        var hadOwn = new Func<CaseRecord, bool>(r => _reader.Carried.Contains(r.Key) && !IsAtHome(r));
        var takes = new Func<CaseRecord, bool>(r => hadOwn(r) || forced.Contains(r.Key)
            || (!IsAtHome(r) && !r.Equals(old.GetValueOrDefault(r.Key))));
        var then = Writer(before, hadOwn, _reader.Without.ToValueList()).Objects(withCase: _reader.Case is not null)
            .ToDictionary(IdOf, StringComparer.Ordinal);
        var next = Writer(file, takes, without.Order(StringComparer.Ordinal).ToValueList()).Objects(withCase)
            .ToDictionary(IdOf, StringComparer.Ordinal);

        var added = new List<JsonObject>();
        foreach (var (id, wanted) in next)
        {
            if (!_reader.Newest.TryGetValue(id, out var standing)) added.Add(wanted);
            else if (!then.TryGetValue(id, out var was) || !JsonNode.DeepEquals(was, wanted) || standing.IsRevoked)
                if (Laid(standing, was, wanted) is { } laid) changed[standing.Place] = laid;
        }
        foreach (var id in then.Keys.Where(id => !next.ContainsKey(id)))
            if (_reader.Newest.TryGetValue(id, out var standing) && CanBeRevoked(standing)) changed[standing.Place] = Revoked(standing);

        foreach (var record in now.Values.Where(r => IsAtHome(r) && !forced.Contains(r.Key) && !r.Equals(old.GetValueOrDefault(r.Key))))
            if (Home(record.Key) is { } home)
                changed[_reader.Newest[home].Place] = AtHome(_reader.Newest[home], record, old.GetValueOrDefault(record.Key));
        foreach (var home in old.Keys.Where(k => !now.ContainsKey(k)).Select(Home).OfType<string>().Distinct().ToList())
            if (!now.Keys.Any(k => Home(k) == home) && CanBeRevoked(_reader.Newest[home]))
                changed[_reader.Newest[home].Place] = Revoked(_reader.Newest[home]);
        return StixAssembly.Changed(bundle, changed, added);
    }

    private StixWriter Writer(CaseFile of, Func<CaseRecord, bool> takes, ValueList<string> without)
    {
        var fresh = new StixWriter(of, options, new(wanted: false));
        return new(of, _reader.Scope ?? options.Scope ?? bundle.Id ?? fresh.Scope, _reader.Written ?? fresh.Written, new(wanted: false))
        {
            Home = Home, Takes = takes, Without = without,
        };
    }

    private static string IdOf(JsonObject made) => made["id"]!.GetValue<string>();

    /// <summary>The object of the bundle whose id a record has as its own.</summary>
    private string? Home(string key)
    {
        var id = key[(key.IndexOf(':', StringComparison.Ordinal) + 1)..];
        if (id.LastIndexOf('.') is > 0 and var dot) id = id[..dot];
        return _reader.Newest.ContainsKey(id) ? id : null;
    }

    /// <summary>Whether a record stands in somebody else's object, which says the same with a name.</summary>
    private bool IsAtHome(CaseRecord record) => record is Actor or Event or Report && Home(record.Key) is not null;

    private static bool CanBeRevoked(StixObject o) => !o.IsRevoked && !StixVersions.IsObservable(o) && o.Type is not "marking-definition"
        && o.Id is not (StixIds.Extension or StixIds.Definer) && o.Element.ValueKind == JsonValueKind.Object;

    private JsonObject Revoked(StixObject o)
    {
        var made = Parsed(o);
        made["revoked"] = true;
        return Newer(made, o);
    }

    private JsonObject Newer(JsonObject made, StixObject old)
    {
        made["modified"] = StixTime.After(old.Modified ?? old.Element.Text("created"u8), options.Written);
        return made;
    }

    private static JsonObject Parsed(StixObject o) => JsonTree.Parse(o.Raw);

    /// <summary>An object with what we write differently now; null if it says all of that already.</summary>
    private JsonObject? Laid(StixObject standing, JsonObject? was, JsonObject wanted)
    {
        if (StixVersions.IsObservable(standing) || standing.Type is "marking-definition"
            || standing.Id is StixIds.Extension or StixIds.Definer) return null;
        var made = Parsed(standing);
        if (standing.IsRevoked) made.Remove("revoked");
        foreach (var name in (was?.Select(m => m.Key) ?? []).Where(n => !wanted.ContainsKey(n)).ToList()) made.Remove(name);
        foreach (var (name, value) in wanted)
        {
            if (name is "created" or "modified"
                || (was is not null && was.TryGetPropertyValue(name, out var old) && JsonNode.DeepEquals(old, value))) continue;
            if (name == "extensions" && made["extensions"] is JsonObject extensions)
                extensions[StixIds.Extension] = value![StixIds.Extension]!.DeepClone();
            else made[name] = value?.DeepClone();
        }
        return Newer(made, standing);
    }

    /// <summary>A time as STIX has it: with its own digits where it is written so, else its beginning.</summary>
    private string? Moment(EdtfTime time) => StixTime.IsTime(time.Text) ? time.Text : StixTime.Of(time.Earliest(file.Zone.Zone));

    /// <summary>Writes the time of a campaign or an event; an incident has no place for one.</summary>
    private void SetSpan(JsonObject made, string type, EdtfTime? time)
    {
        if (type is not ("campaign" or "event")) return;
        var (first, last) = type == "campaign" ? ("first_seen", "last_seen") : ("start_time", "end_time");
        var ends = time is { IsInterval: true } ? time.Text.Split('/') : time is null ? [] : [time.Text];
        foreach (var (name, place) in ((string, int)[])[(first, 0), (last, 1)])
        {
            made.Remove(name);
            made.Remove($"{name}_fidelity");
            if (place < ends.Length && EdtfTime.TryParse(ends[place], out var end) && Moment(end) is { } moment) made[name] = moment;
        }
    }

    private JsonObject AtHome(StixObject standing, CaseRecord record, CaseRecord? was)
    {
        var made = Parsed(standing);
        switch (record)
        {
            case Actor a:
                made["name"] = a.Name;
                if (standing.Type != "identity" || made.ContainsKey("aliases"))
                {
                    if (a.Aliases.IsEmpty) made.Remove("aliases");
                    else made["aliases"] = new JsonArray([.. a.Aliases.Select(n => JsonValue.Create(n.Text))]);
                }
                break;
            case Event e:
                made["name"] = e.Name;
                if (!Equals(e.Time, (was as Event)?.Time)) SetSpan(made, standing.Type, e.Time);
                break;
            case Report r:
                made["name"] = r.Title;
                if (standing.Type == "report" && r.Published is { } published && !published.Equals((was as Report)?.Published)
                    && Moment(published) is { } moment) made["published"] = moment;
                break;
        }
        if (made["extensions"] is not JsonObject) made["extensions"] = new JsonObject();
        made["extensions"]![StixIds.Extension] = new JsonObject
        {
            ["extension_type"] = "property-extension", ["record"] = JsonNode.Parse(RecordJson.Write(record)),
        };
        return Newer(made, standing);
    }
}
