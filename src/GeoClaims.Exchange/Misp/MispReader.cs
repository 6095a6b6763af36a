using System.Text;
using System.Text.Json;

namespace GeoClaims.Exchange;

/// <summary>Makes a case of MISP events.</summary>
/// <remarks>Records that objects of our template carry come first and whole; the rest is read by the tables of the README. Its records
/// have the UUID as theirs, so that the same thing always becomes the same
/// record. Analyst data come last: they are about the rest.</remarks>
internal sealed partial class MispReader(MispDocument document, MispOptions options, ReportLines lines)
{
    private readonly TextEdits _text = new(document.Utf8);
    private readonly Dictionary<string, CaseRecord> _records = new(StringComparer.Ordinal);
    private readonly Dictionary<string, MispNode> _origin = new(StringComparer.Ordinal);
    private readonly Dictionary<string, MispNode> _own = new(StringComparer.Ordinal);
    private readonly Dictionary<string, string> _keyOf = new(StringComparer.Ordinal);
    private readonly HashSet<string> _carried = new(StringComparer.Ordinal);
    private readonly HashSet<string> _companions = new(StringComparer.Ordinal);
    private readonly HashSet<string> _without = new(StringComparer.Ordinal);
    private string? _title;
    private string? _handling;
    private ClockZone _zone = ClockZone.Utc;

    /// <summary>The event that holds the object of the case itself, and that object, if we wrote it.</summary>
    public (MispNode Event, MispNode Object)? Case { get; private set; }

    /// <summary>Whether the whole event is ours, so that nothing follows from its head.</summary>
    public bool IsWhole { get; private set; }

    /// <summary>What UUIDs of our own were made from.</summary>
    public string? Scope { get; private set; }

    /// <summary>When our own objects were written first, in seconds since 1970.</summary>
    public string? Written { get; private set; }

    /// <summary>The objects of our template by UUID, deleted ones among them.</summary>
    public IReadOnlyDictionary<string, MispNode> Own => _own;

    /// <summary>The keys of the records that they carry.</summary>
    public IReadOnlySet<string> Carried => _carried;

    /// <summary>Keys that are left out on purpose.</summary>
    public IReadOnlySet<string> Without => _without;

    /// <summary>Where a record came from.</summary>
    public MispNode? Origin(string key) => _origin.TryGetValue(key, out var node) ? node : null;

    public CaseFile Read()
    {
        foreach (var (element, path) in document.Refused)
            lines.Add(_text.Start(element), ExchangeFate.Wrong, path, "event", "This is no event.");
        var ours = document.Events.SelectMany(e => e.Node.List("Object").Select(o => (Event: e.Node, Object: o)))
            .Where(x => IsOurs(x.Object) && Stands(x.Object)).ToList();
        ReadHead(ours);
        foreach (var (_, o) in ours) ReadOurs(o);
        foreach (var claim in _records.Values.OfType<Claim>()) Companions(claim);
        if (document.Galaxy is { } galaxy) ReadGalaxy(galaxy);
        foreach (var found in document.Events) Index(found.Node);
        foreach (var found in document.Events) ReadEvent(found.Node);
        foreach (var found in document.Events) Extend(found.Node);
        ReadAnalystData();
        foreach (var key in _without) _records.Remove(key);
        var title = options.Title ?? _title ?? document.Events.Select(e => e.Info).FirstOrDefault(i => i is not null)
            ?? document.Galaxy?.Text("name"u8) ?? "MISP";
        return CaseAssembly.Of(title, _zone, _handling, _records,
            (key, message) =>
            {
                if (_origin.TryGetValue(key, out var node)) Line(ExchangeFate.Wrong, node, "", Name(node), message, key);
                else lines.Add(int.MaxValue, ExchangeFate.Wrong, "$", key, message, key);
            });
    }

    private static bool IsOurs(MispNode o) => o.Text("template_uuid"u8) == MispIds.Template;

    private bool Stands(MispNode o)
    {
        if (o.Uuid is { } uuid && !_own.TryAdd(uuid, o))
        {
            Line(ExchangeFate.Wrong, o, ".uuid", uuid, "Another object of our template has the same UUID. The first one counts.");
            return false;
        }
        if (!o.IsDeleted) return true;
        Line(ExchangeFate.KeptAside, o, "", Name(o), "It is deleted, so the case does not hold it.");
        return false;
    }

    private void ReadOurs(MispNode o)
    {
        if (Whole(o, "record") is not { } text) return;
        try
        {
            var record = Laid(o, RecordJson.Read(Encoding.UTF8.GetBytes(text)));
            if (!_carried.Add(record.Key))
            {
                // A changed record is written to the object whose UUID is made from its key, so that one counts; else the first.
                var known = _origin[record.Key];
                var isFirst = IsOwn(known, record.Key) || !IsOwn(o, record.Key);
                Line(ExchangeFate.Wrong, isFirst ? o : known, "", record.Key,
                    $"Another object carries this record. {(isFirst ? known : o).Path} counts.", record.Key);
                if (isFirst) return;
            }
            _records[record.Key] = record;
            _origin[record.Key] = o;
            if (o.Uuid is { } own) _keyOf[own] = record.Key;
            Line(ExchangeFate.Mapped, o, "", Name(o), "It carries the whole record.", record.Key);
        }
        catch (InvalidCaseException e)
        {
            Line(ExchangeFate.Wrong, o, ".Attribute", Name(o), $"The record cannot be read: {e.Report.Errors[0].Message}");
        }
    }

    private string? Whole(MispNode o, string relation)
    {
        var text = MispParts.Whole(o, relation, out var missing);
        if (missing is not null)
            Line(ExchangeFate.Wrong, o, ".Attribute", Name(o), $"The attribute {relation} cannot be read: {missing}");
        return text;
    }

    /// <summary>The record with the text that stands beside it, which counts where another program changed it.</summary>
    private CaseRecord Laid(MispNode o, CaseRecord record)
    {
        if (o.Value("text") is not { } said || RecordText.Of(record) is not { } text || Plain(said) == Plain(MispParts.Cut(text)))
            return record;
        Line(ExchangeFate.Mapped, o, ".Attribute", "text",
            "Another program changed it; the record has the new text, and all else as it was.", record.Key);
        return RecordText.With(record, said);
    }

    // MISP trims what it stores, and knows one kind of line end.
    private static string Plain(string text) => text.ReplaceLineEndings("\n").Trim();

    private bool IsOwn(MispNode o, string key)
        => o.Uuid is { } uuid && uuid == MispIds.For(Scope ?? options.Scope ?? document.Events[0].Uuid ?? "", key);

    /// <summary>Of several objects that tell of the case, the one counts whose UUID is made from the scope that it names, since that is
    /// where a changed case is written; without such a one, the first.</summary>
    private void ReadHead(IEnumerable<(MispNode Event, MispNode Object)> ours)
    {
        var heads = ours.Select(x => (x.Event, x.Object, Head: HeadOf(x.Object))).Where(x => x.Head is not null).ToList();
        if (heads.Count == 0) return;
        var counts = heads.FindIndex(x => x.Head!.Value.Text("scope"u8) is { } scope && x.Object.Uuid == MispIds.For(scope, "case"));
        var (found, o, said) = heads[Math.Max(counts, 0)];
        foreach (var other in heads.Where(x => x.Object.Path != o.Path))
            Line(ExchangeFate.Wrong, other.Object, "", Name(other.Object), $"Another object tells of the case itself. {o.Path} counts.");
        var head = said!.Value;
        Case = (found, o);
        IsWhole = head.IsTrue("whole"u8);
        _title = head.Text("title"u8);
        _handling = head.Text("handling"u8);
        (Scope, Written) = (head.Text("scope"u8), head.Text("written"u8));
        foreach (var key in head.Texts("without"u8)) _without.Add(key);
        if (IsWhole && _title is not null && found.Text("info"u8) is { } info && Plain(info) != Plain(MispWriter.Info(_title)))
        {
            _title = info;
            Line(ExchangeFate.Mapped, found, ".info", info, "Another program changed it; it is the title of the case.");
        }
        if (head.Text("zone"u8) is { } zone)
        {
            if (ClockZone.TryFind(zone, null, out var there)) _zone = there;
            else
                Line(ExchangeFate.Wrong, o, ".Attribute", "case",
                    "There is no such time zone; times without an offset are read as UTC.");
        }
        Line(ExchangeFate.Mapped, o, "", Name(o), "It tells of the case itself.");
    }

    private JsonElement? HeadOf(MispNode o)
    {
        if (Whole(o, "case") is not { } text) return null;
        try
        {
            var head = DocumentText.Parse(Encoding.UTF8.GetBytes(text), new());
            if (head.ValueKind == JsonValueKind.Object) return head;
        }
        catch (InvalidDocumentException)
        {
            // It is told below, as what is JSON and no object.
        }
        Line(ExchangeFate.Wrong, o, ".Attribute", "case", "What it says of the case cannot be read.");
        return null;
    }

    private void Companions(Claim claim)
    {
        if (Scope is null) return;
        _companions.Add(MispIds.OfOpinion(Scope, claim));
        if (_records.GetValueOrDefault(claim.Proposition.Value) is not Proposition p) return;
        foreach (var what in p.About.Where(s => s.Event is not null))
            foreach (var whom in p.About.Where(s => s.Actor is not null))
                _companions.Add(MispIds.OfAttribution(Scope, claim, what.Event!.Value, whom.Actor!.Value));
    }

    /// <summary>Adds a record; one that stands already counts, unless both are made of one UUID and differ, which is wrong.</summary>
    private bool Put(MispNode node, CaseRecord record, string message)
    {
        if (_carried.Contains(record.Key)) return false;
        if (!_records.TryAdd(record.Key, record))
        {
            if (!record.Equals(_records[record.Key]) && _origin.TryGetValue(record.Key, out var first) && first.Path != node.Path)
                Line(ExchangeFate.Wrong, node, ".uuid", Name(node),
                    $"Another content than {first.Path} under the same UUID. The first counts.",
                    record.Key);
            return false;
        }
        _origin[record.Key] = node;
        Line(ExchangeFate.Mapped, node, "", Name(node), message, record.Key);
        return true;
    }

    /// <summary>Adds an actor or a source that many things may name.</summary>
    private void Share(MispNode node, CaseRecord record, string message)
    {
        if (_carried.Contains(record.Key) || !_records.TryAdd(record.Key, record)) return;
        _origin[record.Key] = node;
        Line(ExchangeFate.Mapped, node, "", record.Label, message, record.Key);
    }

    private void Line(ExchangeFate fate, MispNode node, string member, string what, string message, string? record = null)
    {
        if (lines.AreWanted) lines.Add(_text.Start(node.Element), fate, node.Path + member, ShortText.Of(what), message, record);
    }

    private static string Name(MispNode node)
        => node.Text("info"u8) ?? node.Text("name"u8) ?? node.Text("value"u8) ?? node.Uuid ?? "object";
}
