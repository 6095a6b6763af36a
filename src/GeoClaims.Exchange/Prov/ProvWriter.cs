using System.Text.Json.Nodes;
using NodaTime;

namespace GeoClaims.Exchange;

/// <summary>Writes a case as provenance.</summary>
/// <remarks>Each record has one element that carries it whole, in an attribute of ours; around it stand the
/// activities and relations that say to other programs what PROV has words for.</remarks>
internal sealed partial class ProvWriter(CaseFile file, ProvNames names, ReportLines lines)
{
    private readonly Dictionary<string, Dictionary<string, JsonObject>> _sections = new(StringComparer.Ordinal);
    private int _place;

    public ProvNames Names => names;

    /// <summary>The name of somebody else's element that a record came from; null where there is none.</summary>
    public Func<string, string?> Home { get; init; } = _ => null;

    /// <summary>Which records get elements of their own.</summary>
    public Func<CaseRecord, bool> Takes { get; init; } = _ => true;

    /// <summary>Records that follow from somebody else's elements and are not in the case.</summary>
    public ValueList<string> Without { get; init; }

    /// <summary>What to write, by section and name.</summary>
    /// <param name="withCase">Whether the case itself gets an element.</param>
    public Dictionary<string, Dictionary<string, JsonObject>> Write(bool withCase = true)
    {
        foreach (var record in RecordsOfCase.Of(file).Where(Takes)) Write(record);
        if (withCase) WriteCase();
        return _sections;
    }

    /// <summary>A text as the JSON value that carries a record.</summary>
    public static JsonObject Carried(CaseRecord record) => new() { ["$"] = RecordJson.Write(record), ["type"] = "rdf:JSON" };

    private string Name(string key) => Home(key) ?? names.Of(key);

    private JsonObject Type(string word) => Qualified($"{names.Ours}:{word}");

    private static JsonObject Qualified(string name) => new() { ["$"] = name, ["type"] = "prov:QUALIFIED_NAME" };

    private JsonObject Add(string section, string name, JsonObject body)
    {
        if (!_sections.TryGetValue(section, out var members)) _sections[section] = members = new(StringComparer.Ordinal);
        return members.TryAdd(name, body) ? body : members[name];
    }

    /// <summary>The element that carries a record.</summary>
    private string Carry(string section, CaseRecord record, string type, string members, params ReadOnlySpan<string> alsoTypes)
    {
        var name = Name(record.Key);
        if (Home(record.Key) is not null) return name;
        var body = new JsonObject { ["prov:label"] = RecordText.Called(record), ["prov:type"] = Type(type) };
        if (alsoTypes.Length > 0)
        {
            var types = new JsonArray(Type(type));
            foreach (var also in alsoTypes) types.Add((JsonNode)Qualified(also));
            body["prov:type"] = types;
        }
        body[$"{names.Ours}:record"] = Carried(record);
        Add(section, name, body);
        var path = $"$.{section}['{name}']";
        lines.Add(++_place, ExchangeFate.Mapped, path, name, $"It is the record's {section}.", record.Key);
        if (members.Length > 0)
            lines.Add(_place, ExchangeFate.KeptAside, path, members,
                "Where the record has them, they stand in our attribute only.", record.Key);
        return name;
    }

    private string Agent(string plain)
    {
        var name = names.Of($"name/{plain}");
        Add("agent", name, new() { ["prov:label"] = plain });
        return name;
    }

    /// <summary>An activity that a record tells of.</summary>
    private string Activity(string key, string label, string type, EdtfTime? time, DateTimeZone? zone = null)
    {
        var name = names.Of(key);
        var body = new JsonObject { ["prov:label"] = label, ["prov:type"] = Type(type) };
        When(body, time, zone);
        Add("activity", name, body);
        return name;
    }

    // An activity takes place within the time that is known; how exactly that is known stands beside it.
    private void When(JsonObject body, EdtfTime? time, DateTimeZone? zone)
    {
        if (time is null) return;
        if (StixTime.Of(time.Earliest(zone ?? file.Zone.Zone)) is { } start) body["prov:startTime"] = start;
        if (StixTime.Of(time.Latest(zone ?? file.Zone.Zone)) is { } end) body["prov:endTime"] = end;
        body[$"{names.Ours}:time"] = time.Text;
    }

    /// <summary>The instant of a time that is known to the second.</summary>
    private string? Instant(EdtfTime? time, DateTimeZone? zone = null)
        => time is not null && time.Latest(zone ?? file.Zone.Zone) - time.Earliest(zone ?? file.Zone.Zone) <= Duration.FromSeconds(1)
            ? StixTime.Of(time.Earliest(zone ?? file.Zone.Zone)) : null;

    private JsonObject Relate(string kind, string from, string to, string more = "")
    {
        var (first, second) = ProvTerms.EndsOf(kind);
        return Add(kind, names.OfRelation(kind, from, to, more), new() { [$"prov:{first}"] = from, [$"prov:{second}"] = to });
    }

    private void Generate(string entity, string activity, string? instant)
    {
        var made = Relate("wasGeneratedBy", entity, activity);
        if (instant is not null) made["prov:time"] = instant;
    }

    private void Associate(string activity, string agent, string role)
        => Relate("wasAssociatedWith", activity, agent, role)["prov:role"] = role;

    private void Derive(string from, string to, string? type = null)
    {
        var made = Relate("wasDerivedFrom", from, to, type ?? "");
        if (type is not null) made["prov:type"] = Qualified(type);
    }

    private void Cite(string name, ValueList<Citation> citations)
    {
        foreach (var citation in citations)
            Derive(name, Name(citation.Report.Value), citation.Quote is null ? null : "prov:Quotation");
    }

    private void WriteCase()
    {
        var name = names.Of("case");
        var body =
            new JsonObject { ["prov:label"] = file.Title, ["prov:type"] = new JsonArray(Type("Case"), Qualified("prov:Collection")) };
        body[$"{names.Ours}:zone"] = file.Zone.Id;
        if (file.Handling is not null) body[$"{names.Ours}:handling"] = file.Handling;
        body[$"{names.Ours}:scope"] = names.Scope;
        if (!Without.IsEmpty) body[$"{names.Ours}:without"] = new JsonArray([.. Without.Select(k => JsonValue.Create(k))]);
        Add("entity", name, body);
        var recording = Activity("case/recording", "Recording of the case", "Recording", null);
        Generate(name, recording, null);
        foreach (var report in file.Reports)
            if (Relate("used", recording, Name(report.Key)) is var used && Instant(report.Accessed, Zone(report)) is { } accessed)
                used["prov:time"] = accessed;
        foreach (var record in RecordsOfCase.Of(file).Where(r => Takes(r) && r is Claim or Evidence))
            Relate("hadMember", name, Name(record.Key));
        lines.Add(++_place, ExchangeFate.Mapped, $"$.entity['{name}']", name, "It is the case.");
    }
}
