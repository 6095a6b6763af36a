using System.Buffers;
using System.Globalization;
using System.Text.Json;
using System.Text.Json.Nodes;
using NodaTime;
using NodaTime.Text;

namespace GeoClaims.Exchange;

/// <summary>Writes a case as an event of MISP.</summary>
/// <remarks>Each record has one object of our template that carries it whole; what analysts of MISP read stands beside it: its text,
/// tags of taxonomies, references, and opinions and attributions as analyst data.</remarks>
internal sealed partial class MispWriter
{
    private const int LongestInfo = 255;
    private static readonly JsonWriterOptions Readable = new() { Encoder = ReadableJsonEncoder.Instance, Indented = true, NewLine = "\n" };
    private static readonly InstantPattern Moment = InstantPattern.CreateWithInvariantCulture("uuuu-MM-dd HH:mm:ss");
    private static readonly InstantPattern Day = InstantPattern.CreateWithInvariantCulture("uuuu-MM-dd");

    private readonly CaseFile _file;
    private readonly ReportLines _lines;
    private readonly HashSet<string> _taken = new(StringComparer.Ordinal);
    private readonly string _moment;
    private readonly string _day;

    public MispWriter(CaseFile file, MispOptions options, ReportLines lines)
        : this(file, options.Scope ?? file.Title, Seconds(options.Written ?? StixWriter.LastTime(file)), lines) { }

    public MispWriter(CaseFile file, string scope, string written, ReportLines lines)
    {
        (_file, Scope, Written, _lines) = (file, scope, written, lines);
        var at = Instant.FromUnixTimeSeconds(long.TryParse(written, NumberStyles.None, CultureInfo.InvariantCulture, out var seconds)
            ? Math.Min(seconds, 253402300799) : 0);
        (_moment, _day) = (Moment.Format(at), Day.Format(at));
    }

    /// <summary>What UUIDs are made from, beside the records' keys.</summary>
    public string Scope { get; }

    /// <summary>When it is written, in seconds since 1970.</summary>
    public string Written { get; }

    /// <summary>Which records get objects of their own.</summary>
    public Func<CaseRecord, bool> Takes { get; init; } = _ => true;

    /// <summary>Records that follow from what others wrote and are not in the case.</summary>
    public ValueList<string> Without { get; init; }

    /// <summary>Whether the whole event is ours.</summary>
    public bool IsWhole { get; init; } = true;

    /// <summary>A time as analyst data have it.</summary>
    public static string MomentOf(Instant time) => Moment.Format(time);

    public static string Seconds(Instant time)
        => Math.Max(0, time.ToUnixTimeSeconds()).ToString(CultureInfo.InvariantCulture);

    /// <summary>The title as MISP allows it: less than 256 characters.</summary>
    public static string Info(string title)
        => string.IsNullOrWhiteSpace(title) ? "Case without a title"
            : title.Length <= LongestInfo ? title : ShortText.Of(title, LongestInfo - 1);

    public MispDocument Document()
    {
        var found = Head();
        found["Object"] = new JsonArray([.. Objects(withCase: true)]);
        var output = new ArrayBufferWriter<byte>();
        using (var json = new Utf8JsonWriter(output, Readable)) new JsonObject { ["Event"] = found }.WriteTo(json);
        output.Write("\n"u8);
        return MispDocument.Of(output.WrittenMemory);
    }

    /// <summary>The event without its objects.</summary>
    public JsonObject Head()
    {
        var made = new JsonObject
        {
            ["uuid"] = MispIds.For(Scope, "event"),
            ["info"] = Info(_file.Title),
            ["date"] = _file.Events.Select(DayOf).OfType<string>().Order(StringComparer.Ordinal).FirstOrDefault() ?? _day,
            ["timestamp"] = Written,
            ["publish_timestamp"] = "0",
            ["published"] = false,
            ["analysis"] = "1",
            ["threat_level_id"] = "4",
            // To nobody beyond one's own organisation, until somebody decides otherwise.
            ["distribution"] = "0",
            ["Orgc"] = new JsonObject { ["uuid"] = MispIds.Organisation, ["name"] = "GeoClaims" },
            ["Tag"] = new JsonArray(),
        };
        if (MispTags.TagFor(_file.Handling) is { } tag) made["Tag"]!.AsArray().Add((JsonNode)Tag(tag));
        return made;
    }

    /// <summary>The objects, each of which carries one record; the one of the case itself is last.</summary>
    public IReadOnlyList<JsonObject> Objects(bool withCase)
    {
        var objects = new List<JsonObject>();
        var byKey = new Dictionary<string, JsonObject>(StringComparer.Ordinal);
        _taken.UnionWith(RecordsOfCase.Of(_file).Where(Takes).Select(r => r.Key));
        foreach (var record in RecordsOfCase.Of(_file).Where(Takes))
        {
            var made = Carrier(record);
            byKey[record.Key] = made;
            objects.Add(made);
            if (!_lines.AreWanted) continue;
            var path = $"$.Event.Object[{objects.Count - 1}]";
            _lines.Add(objects.Count, ExchangeFate.Mapped, path, record.Label, "It is an object of our template, with its text.",
                record.Key);
            _lines.Add(objects.Count, ExchangeFate.KeptAside, path, "record",
                "What is in neither text, tags, references nor analyst data stands in the attribute record only.", record.Key);
        }
        foreach (var claim in _file.Claims.Where(Takes)) Analyse(claim, byKey);
        if (withCase) objects.Add(CaseObject());
        return objects;
    }

    private string? DayOf(Event e)
    {
        if (e.Time?.Earliest((e.Place?.Zone ?? _file.Zone).Zone) is not { } first || StixTime.Of(first) is not { } text) return null;
        return text[..10];
    }

    private string UuidOf(string key) => MispIds.For(Scope, key);

    private JsonObject New(string name)
    {
        var uuid = UuidOf(name);
        return new()
        {
            ["uuid"] = uuid,
            ["name"] = MispIds.TemplateName,
            ["meta-category"] = "misc",
            ["description"] = "Carries a whole record of a GeoClaims case, and its text.",
            ["template_uuid"] = MispIds.Template,
            ["template_version"] = MispIds.TemplateVersion,
            ["timestamp"] = Written,
            ["distribution"] = "5",
            ["sharing_group_id"] = "0",
            ["comment"] = "",
            ["deleted"] = false,
            ["Attribute"] = new JsonArray(),
        };
    }

    private void Add(JsonObject made, string owner, string relation, string type, string value, params IEnumerable<string> tags)
    {
        if (string.IsNullOrWhiteSpace(value)) return;
        var parts = MispParts.Of(value);
        for (var part = 0; part < parts.Count; part++)
            Add(made, $"{owner}\n{relation}{(part == 0 ? "" : $"\n{part}")}", relation, type, parts[part],
                MispParts.Comment(part, parts.Count), tags);
    }

    private void Add(JsonObject made, string name, string relation, string type, string value, string comment, IEnumerable<string> tags)
    {
        var attribute = new JsonObject
        {
            ["uuid"] = MispIds.For(Scope, name),
            ["object_relation"] = relation,
            ["type"] = type,
            ["category"] = type == "link" ? "External analysis" : "Other",
            ["value"] = value,
            ["to_ids"] = false,
            ["disable_correlation"] = type != "link",
            ["distribution"] = "5",
            ["timestamp"] = Written,
            ["comment"] = comment,
            ["deleted"] = false,
        };
        if (tags.Select(t => (JsonNode)Tag(t)).ToArray() is { Length: > 0 } list) attribute["Tag"] = new JsonArray(list);
        made["Attribute"]!.AsArray().Add((JsonNode)attribute);
    }

    private static JsonObject Tag(string name) => new() { ["name"] = name };

    private JsonObject CaseObject()
    {
        var made = New("case");
        var head = new JsonObject { ["title"] = _file.Title, ["zone"] = _file.Zone.Id };
        if (_file.Handling is not null) head["handling"] = _file.Handling;
        head["scope"] = Scope;
        head["written"] = Written;
        if (IsWhole) head["whole"] = true;
        if (!Without.IsEmpty) head["without"] = new JsonArray([.. Without.Select(k => (JsonNode)JsonValue.Create(k))]);
        var output = new ArrayBufferWriter<byte>();
        using (var json = new Utf8JsonWriter(output, Readable with { Indented = false })) head.WriteTo(json);
        Add(made, "case", "case", "text", System.Text.Encoding.UTF8.GetString(output.WrittenSpan));
        return made;
    }
}
