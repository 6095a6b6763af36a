using System.Runtime.InteropServices;
using System.Text.Json;

namespace GeoClaims.Exchange;

/// <summary>Makes a case of a bundle.</summary>
/// <remarks>Records that our extension carries come first and whole; what other objects say is read by the tables of the README.
/// Their records have the object's id as theirs, so that the same object always becomes the same record.</remarks>
internal sealed partial class StixReader(StixBundle bundle, StixOptions options, ReportLines lines)
{
    private readonly Dictionary<string, StixObject> _newest = StixVersions.Newest(bundle.Objects, lines);
    // A note, an attribution or an opinion is a proposition and a claim.
    private readonly Dictionary<string, CaseRecord> _records = new(2 * bundle.Objects.Count, StringComparer.Ordinal);
    private readonly HashSet<string> _carried = new(StringComparer.Ordinal);
    private readonly Dictionary<string, string> _ours = new(StringComparer.Ordinal);
    private readonly HashSet<string> _carriers = new(StringComparer.Ordinal);
    private readonly Dictionary<string, StixObject> _origin = new(2 * bundle.Objects.Count, StringComparer.Ordinal);
    private readonly HashSet<string> _without = new(StringComparer.Ordinal);
    private string? _title;
    private string? _handling;
    private ClockZone _zone = ClockZone.Utc;

    /// <summary>The object of the case itself, if we wrote it.</summary>
    public StixObject? Case { get; private set; }

    /// <summary>What ids of our own were made from.</summary>
    public string? Scope { get; private set; }

    /// <summary>When our own objects were written first.</summary>
    public string? Written { get; private set; }

    /// <summary>The keys of the records that our extension carries.</summary>
    public IReadOnlySet<string> Carried => _carried;

    /// <summary>Keys that are left out on purpose.</summary>
    public IReadOnlySet<string> Without => _without;

    public IReadOnlyDictionary<string, StixObject> Newest => _newest;

    public CaseFile Read()
    {
        var standing = _newest.Values.Where(Stands).OrderBy(o => o.Place).ToList();
        ReadHead(standing);
        foreach (var o in standing) ReadOurs(o);
        ReadForeign([.. standing.Where(o => !_carriers.Contains(o.Id) || IsAtHome(o))]);
        foreach (var key in _without) _records.Remove(key);
        if (Case is null) _handling = StixMarking.Strictest(standing);
        return Assemble();
    }

    /// <summary>Whether an object carries a later word on the very record
    /// that it makes: all else that follows from it still does.</summary>
    private bool IsAtHome(StixObject o) => _ours.TryGetValue(o.Id, out var key) && key.EndsWith(":" + o.Id, StringComparison.Ordinal);

    private bool Stands(StixObject o)
    {
        if (!o.IsRevoked) return true;
        lines.Add(o.Place, ExchangeFate.KeptAside, o.Path, o.Id, "Its creator revoked it, so the case does not hold it.");
        return false;
    }

    /// <summary>What our extension carries in an object.</summary>
    private void ReadOurs(StixObject o)
    {
        if (o.Id is StixIds.Definer or StixIds.Extension)
        {
            _carriers.Add(o.Id);
            lines.Add(o.Place, ExchangeFate.KeptAside, o.Path, o.Id, "It tells other programs what our extension is.");
            return;
        }
        if (Ours(o) is not { } ours) return;
        if (ours.Text("part_of"u8) is { } key)
        {
            _carriers.Add(o.Id);
            _ours[o.Id] = key;
            lines.Add(o.Place, ExchangeFate.KeptAside, o.Path, o.Id, "It says for other programs what its record says whole.", key);
        }
        if (ours.Member("record"u8) is not { } text) return;
        try
        {
            var record = StixEdits.Laid(o, RecordJson.Read(JsonMarshal.GetRawUtf8Value(text)), lines);
            _carriers.Add(o.Id);
            _ours[o.Id] = record.Key;
            if (!_carried.Add(record.Key))
            {
                // A changed record is written to the object whose id is made from its key, so that one counts; else the last.
                var known = _origin[record.Key];
                var (counts, other) = IsOwn(known, record.Key) ? (known, o) : (o, known);
                lines.Add(other.Place, ExchangeFate.KeptAside, other.Path, other.Id, $"{counts.Path} carries the record, too, and counts.",
                    record.Key);
                if (counts == known) return;
            }
            _records[record.Key] = record;
            _origin[record.Key] = o;
            lines.Add(o.Place, ExchangeFate.Mapped, o.Path, o.Id, "Our extension carries the whole record.", record.Key);
        }
        catch (InvalidCaseException e)
        {
            lines.Add(o.Place, ExchangeFate.Wrong, PathOfOurs(o, "record"), o.Id,
                $"The record in our extension cannot be read: {e.Report.Errors[0].Message} The object's own words are read instead.");
        }
    }

    private static ReadOnlySpan<byte> OurExtension => "extension-definition--8d1c36c6-7a4e-4f0e-9c55-1f8f0a1de3b7"u8;

    private static JsonElement? Ours(StixObject o)
        => o.Element.Member("extensions"u8)?.Member(OurExtension) is { ValueKind: JsonValueKind.Object } ours ? ours : null;

    /// <summary>Of several objects that tell of the case, the one counts whose id is made from the scope that it names, since that is
    /// where a changed case is written; of several such, or of none, the last.</summary>
    private void ReadHead(IReadOnlyList<StixObject> standing)
    {
        var heads = new List<(StixObject Object, JsonElement Head)>();
        foreach (var o in standing.Where(o => o.Id is not (StixIds.Definer or StixIds.Extension)))
        {
            if (Ours(o)?.Member("case"u8) is not { } said) continue;
            if (said.ValueKind == JsonValueKind.Object) heads.Add((o, said));
            else lines.Add(o.Place, ExchangeFate.Wrong, PathOfOurs(o, "case"), o.Id, "What it says of the case is no object.");
        }
        if (heads.Count == 0) return;
        var counts = heads.FindLastIndex(h => h.Head.Text("scope"u8) is { } scope && StixIds.For("report", scope, "case") == h.Object.Id);
        var (made, head) = heads[counts < 0 ? ^1 : counts];
        foreach (var (o, _) in heads)
        {
            _carriers.Add(o.Id);
            if (o == made) lines.Add(o.Place, ExchangeFate.Mapped, o.Path, o.Id, "It is the report of the whole case.");
            else
                lines.Add(o.Place, ExchangeFate.Wrong, PathOfOurs(o, "case"), o.Id, $"{made.Path} tells of the case, too, and counts.");
        }
        Case = made;
        _title = made.Element.Text("name"u8) ?? head.Text("title"u8);
        _handling = head.Text("handling"u8);
        (Scope, Written) = (head.Text("scope"u8), head.Text("written"u8));
        foreach (var key in head.Texts("without"u8)) _without.Add(key);
        if (head.Text("zone"u8) is not { } zone) return;
        if (ClockZone.TryFind(zone, null, out var found)) _zone = found;
        else
            lines.Add(made.Place, ExchangeFate.Wrong, PathOfOurs(made, "case.zone"), made.Id,
                "There is no such time zone; times without an offset are read as UTC.");
    }

    private bool IsOwn(StixObject o, string key) => o.Id == StixIds.For(o.Type, Scope ?? options.Scope ?? bundle.Id ?? "", key);

    private static string PathOfOurs(StixObject o, string member) => $"{o.Path}.extensions['{StixIds.Extension}'].{member}";

    private CaseFile Assemble()
        => CaseAssembly.Of(options.Title ?? _title ?? FirstName() ?? "STIX bundle", _zone, _handling, _records, Dropped);

    private void Dropped(string key, string message)
    {
        var place = _origin.GetValueOrDefault(key);
        lines.Add(place?.Place ?? int.MaxValue, ExchangeFate.Wrong, place?.Path ?? "$", place?.Id ?? key,
            message, key);
    }

    private string? FirstName()
        => _newest.Values.Where(o => !o.IsRevoked && o.Type is "report" or "grouping" or "incident").OrderBy(o => o.Place)
            .Select(o => o.Element.Text("name"u8)).FirstOrDefault(n => !string.IsNullOrWhiteSpace(n));
}
