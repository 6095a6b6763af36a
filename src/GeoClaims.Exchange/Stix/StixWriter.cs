using System.Text.Json.Nodes;
using NodaTime;

namespace GeoClaims.Exchange;

/// <summary>Writes a case as STIX objects.</summary>
/// <remarks>
/// Each record has one object that carries it whole, in our property extension; around it stand the objects that say to other
/// programs what STIX has words for. What refers to a record refers to the object that carries it.
/// </remarks>
internal sealed partial class StixWriter
{
    private readonly CaseFile _file;
    private readonly ReportLines _lines;
    private readonly Dictionary<string, string> _idOf = new(StringComparer.Ordinal);
    private readonly Dictionary<string, JsonObject> _byId = new(StringComparer.Ordinal);
    private readonly List<JsonObject> _objects = [];
    private readonly JsonObject? _marking;

    public StixWriter(CaseFile file, StixOptions options, ReportLines lines)
        : this(file, options.Scope ?? file.Title, StixTime.Of(options.Written ?? LastTime(file)) ?? "1970-01-01T00:00:00.000Z", lines) { }

    public StixWriter(CaseFile file, string scope, string written, ReportLines lines)
    {
        (_file, Scope, Written, _lines) = (file, scope, written, lines);
        _marking = StixMarking.For(file.Handling, scope, written);
    }

    /// <summary>What ids are made from, beside the records' keys.</summary>
    public string Scope { get; }

    public string Written { get; }

    /// <summary>The object in somebody else's words that a record came from; null where there is none.</summary>
    public Func<string, string?> Home { get; init; } = _ => null;

    /// <summary>Which records get objects of their own.</summary>
    public Func<CaseRecord, bool> Takes { get; init; } = _ => true;

    /// <summary>Records that follow from somebody else's objects and are not in the case.</summary>
    public ValueList<string> Without { get; init; }

    /// <summary>The objects, each after those that it refers to as far as that can be; the one of the case is last.</summary>
    /// <param name="withCase">Whether the case itself gets an object.</param>
    public IReadOnlyList<JsonObject> Objects(bool withCase = true)
    {
        foreach (var record in AllRecords()) _idOf[record.Key] = IdFor(record);
        if (_marking is not null && AnythingTaken(withCase)) Keep(_marking);
        if (AnythingTaken(withCase)) Define();
        foreach (var record in AllRecords().Where(Takes)) Write(record);
        if (withCase) WriteCase();
        return _objects;
    }

    private bool AnythingTaken(bool withCase) => withCase || AllRecords().Any(Takes);

    private IEnumerable<CaseRecord> AllRecords() => RecordsOfCase.Of(_file);

    private void Write(CaseRecord record)
    {
        switch (record)
        {
            case Event e: Write(e); break;
            case Actor a: Write(a); break;
            case Source s: Write(s); break;
            case Report r: Write(r); break;
            case Proposition p: Write(p); break;
            case Question q: Write(q); break;
            case Hypothesis h: Write(h); break;
            case Claim c: Write(c); break;
            case Evidence e: Write(e); break;
            case Assessment a: Write(a); break;
            case Implication i: Write(i); break;
            case Interest i: Write(i); break;
            case Indicator i: Write(i); break;
            case Judgement j: Write(j); break;
        }
    }

    private string IdFor(CaseRecord record)
    {
        if (Home(record.Key) is { } home && !Takes(record)) return home;
        var type = record switch
        {
            Event => "incident",
            Actor or Source => "identity",
            Report r => PublishedAt(r) is null ? "note" : "report",
            Question => "grouping",
            Claim c => IsOpinion(c) ? "opinion" : "note",
            Assessment a => CanLink(a.Item.Value, a.Hypothesis.Value) ? "relationship" : "note",
            Interest i => CanLink(i.Actor.Value, i.Proposition.Value) ? "relationship" : "note",
            _ => "note",
        };
        return StixIds.For(type, Scope, record.Key);
    }

    /// <summary>Whether a relationship may stand between what carries two records: never at another relationship (§5.1).</summary>
    private bool CanLink(string one, string other) => IsDomainObject(one) && IsDomainObject(other);

    private bool IsDomainObject(string key)
        => Home(key) is not { } home || StixIds.TypeOf(home) is not ("relationship" or "sighting")
            || Takes(RecordsOfCase.Find(_file, key)!);

    private string Id(string key) => _idOf[key];

    private IEnumerable<string> Ids<T>(IEnumerable<Id<T>> ids) where T : CaseRecord => ids.Select(i => Id(i.Value));

    /// <summary>An object that carries a record.</summary>
    private JsonObject Carrier(CaseRecord record, string? createdBy = null)
    {
        var id = Id(record.Key);
        var carrier = New(StixIds.TypeOf(id), id, createdBy);
        Extend(carrier, new() { ["record"] = JsonNode.Parse(RecordJson.Write(record)) });
        return carrier;
    }

    /// <summary>An object that says a part of a record in STIX's own words.</summary>
    private JsonObject Companion(CaseRecord record, string type, string part)
    {
        var companion = New(type, StixIds.For(type, Scope, $"{record.Key}\n{part}"), null);
        Extend(companion, new() { ["part_of"] = record.Key });
        return companion;
    }

    private JsonObject New(string type, string id, string? createdBy)
    {
        var made = new JsonObject { ["type"] = type, ["spec_version"] = "2.1", ["id"] = id };
        if (createdBy is not null && StixIds.TypeOf(createdBy) == "identity") made["created_by_ref"] = createdBy;
        made["created"] = Written;
        made["modified"] = Written;
        if (_marking is not null) made["object_marking_refs"] = new JsonArray(_marking["id"]!.GetValue<string>());
        return made;
    }

    private static void Extend(JsonObject carrier, JsonObject content)
    {
        content.Insert(0, "extension_type", "property-extension");
        carrier["extensions"] = new JsonObject { [StixIds.Extension] = content };
    }

    private void Keep(JsonObject made)
    {
        // The extension is long, so it stands at the end, behind what everybody reads.
        if (made["extensions"] is { } extensions)
        {
            made.Remove("extensions");
            made["extensions"] = extensions;
        }
        if (_byId.TryAdd(made["id"]!.GetValue<string>(), made)) _objects.Add(made);
    }

    private void Keep(JsonObject made, CaseRecord record, string members)
    {
        Keep(made);
        if (!_lines.AreWanted) return;
        var path = $"$.objects[{_objects.Count - 1}]";
        var id = made["id"]!.GetValue<string>();
        _lines.Add(_objects.Count, ExchangeFate.Mapped, path, id, $"It is the record's {StixIds.TypeOf(id)}.", record.Key);
        if (members.Length > 0)
            _lines.Add(_objects.Count, ExchangeFate.KeptAside, path, members,
                "Where the record has them, they stand in the extension only.", record.Key);
    }

    private static JsonArray List(IEnumerable<string> texts) => [.. texts.Distinct().Select(t => JsonValue.Create(t))];

    /// <summary>References, of which a list must hold one at least.</summary>
    private static JsonArray Refs(params IEnumerable<string> ids)
    {
        var list = List(ids);
        return list.Count > 0 ? list : new JsonArray(JsonValue.Create(StixIds.Definer));
    }

    private string? Time(EdtfTime? time, DateTimeZone? zone = null)
        => time is null ? null : StixTime.Of(time.Earliest(zone ?? _file.Zone.Zone));

    private void Define()
    {
        Keep(new()
        {
            ["type"] = "identity", ["spec_version"] = "2.1", ["id"] = StixIds.Definer,
            ["created"] = "2026-01-01T00:00:00.000Z", ["modified"] = "2026-01-01T00:00:00.000Z",
            ["name"] = "GeoClaims", ["identity_class"] = "system",
        });
        Keep(new()
        {
            ["type"] = "extension-definition", ["spec_version"] = "2.1", ["id"] = StixIds.Extension, ["created_by_ref"] = StixIds.Definer,
            ["created"] = "2026-01-01T00:00:00.000Z", ["modified"] = "2026-01-01T00:00:00.000Z",
            ["name"] = "GeoClaims record",
            ["description"] = "Carries a whole record of a GeoClaims case beside the object that says as much of it as STIX has words for.",
            ["schema"] = "record: one record as in the format geoclaims/1, whose JSON Schema is in the NuGet package GeoClaims. "
                + "case: title, clock zone and handling mark of the case. part_of: the record that the object belongs to.",
            ["version"] = "1.0.0",
            ["extension_types"] = new JsonArray("property-extension"),
        });
    }

    private void WriteCase()
    {
        var made = New("report", StixIds.For("report", Scope, "case"), null);
        made["name"] = _file.Title;
        made["report_types"] = new JsonArray("incident");
        made["published"] = Written;
        made["object_refs"] =
            Refs(_objects.Select(o => o["id"]!.GetValue<string>()).Where(i => StixIds.TypeOf(i) is not "marking-definition"));
        var content = new JsonObject { ["title"] = _file.Title, ["zone"] = _file.Zone.Id };
        if (_file.Handling is not null) content["handling"] = _file.Handling;
        content["scope"] = Scope;
        content["written"] = Written;
        if (!Without.IsEmpty) content["without"] = List(Without);
        Extend(made, new() { ["case"] = content });
        Keep(made);
        _lines.Add(_objects.Count, ExchangeFate.Mapped, $"$.objects[{_objects.Count - 1}]", made["id"]!.GetValue<string>(),
            "It is the report of the whole case.");
    }

    public static Instant LastTime(CaseFile file)
    {
        var last = Instant.FromUnixTimeSeconds(0);
        foreach (var report in file.Reports)
            foreach (var time in (IEnumerable<EdtfTime?>)[report.Published, report.Accessed])
                if (time?.Earliest(file.Zone.Zone) is { } instant && StixTime.Of(instant) is not null && instant > last) last = instant;
        return last;
    }
}
