using System.Globalization;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace GeoClaims.Exchange;

/// <summary>Writes a changed case back into the text that it came from.</summary>
/// <remarks>The objects that we would write for the case as it was are compared with those for the case as it is: only what differs is
/// written, over the object as it stands, so that what others added to it stays.</remarks>
internal sealed class MispUpdate(MispDocument document, CaseFile file, MispOptions options)
{
    private const int MostRounds = 4;

    private readonly HashSet<string> _touched = new(StringComparer.Ordinal);
    private readonly HashSet<string> _named = new(StringComparer.Ordinal);
    private readonly MispReader _reader = new(document, options, new(wanted: false));

    public MispDocument Make()
    {
        var before = _reader.Read();
        if (before.Equals(file)) return document;
        if (document.Events.Count == 0) throw new InvalidOperationException("The text holds no event that could take an object.");
        Dictionary<string, CaseRecord> old = RecordsOfCase.ByKey(before), want = RecordsOfCase.ByKey(file);
        // What has a place in the event is tried there first; the result is read again until it is the case.
        var own = want.Where(w => !w.Value.Equals(old.GetValueOrDefault(w.Key)) && !IsAtHome(w.Value, old)).Select(w => w.Key)
            .ToHashSet(StringComparer.Ordinal);
        var without = _reader.Without.Where(k => !want.ContainsKey(k)).Concat(old.Keys.Where(k => !want.ContainsKey(k)
            && !_reader.Carried.Contains(k))).ToHashSet(StringComparer.Ordinal);
        var made = Made(before, old, want, own, without, HeadDiffers(before));
        for (var round = 0; round < MostRounds; round++)
        {
            var after = made.ToCase(options);
            if (after.Equals(file)) return made;
            var have = RecordsOfCase.ByKey(after);
            own.UnionWith(want.Where(w => !w.Value.Equals(have.GetValueOrDefault(w.Key))).Select(w => w.Key));
            without.UnionWith(have.Keys.Where(k => !want.ContainsKey(k)));
            made = Made(before, old, want, own, without, HeadDiffers(after) || HeadDiffers(before));
        }
        LostChange.Check(made.ToCase(options), file, options.Title);
        return made;
    }

    private bool HeadDiffers(CaseFile other)
        => other.Title != file.Title || other.Handling != file.Handling || !other.Zone.Equals(file.Zone);

    private MispDocument Made(CaseFile before, Dictionary<string, CaseRecord> old, Dictionary<string, CaseRecord> want, HashSet<string> own,
        HashSet<string> without, bool headDiffers)
    {
        _touched.Clear();
        _named.Clear();
        var edits = new TextEdits(document.Utf8);
        var host = _reader.Case?.Event ?? document.Events[0].Node;
        var then = Writer(before, r => _reader.Carried.Contains(r.Key), _reader.Without.Order(StringComparer.Ordinal).ToValueList());
        var next = Writer(file, r => _reader.Carried.Contains(r.Key) || own.Contains(r.Key),
            without.Order(StringComparer.Ordinal).ToValueList());
        var was = then.Objects(_reader.Case is not null).ToDictionary(UuidOf, StringComparer.Ordinal);
        // A record of ours needs no case beside it, but its companions are known by the case's scope.
        var now = next.Objects(_reader.Case is not null || without.Count > 0 || own.Count > 0 || headDiffers)
            .ToDictionary(UuidOf, StringComparer.Ordinal);

        var added = new JsonArray();
        foreach (var (uuid, wanted) in now)
        {
            if (!_reader.Own.TryGetValue(uuid, out var standing)) added.Add((JsonNode)wanted);
            else if (standing.IsDeleted || !was.TryGetValue(uuid, out var earlier)) Lay(edits, standing, null, wanted);
            else if (!JsonNode.DeepEquals(earlier, wanted)) Lay(edits, standing, earlier, wanted);
        }
        foreach (var uuid in was.Keys.Where(k => !now.ContainsKey(k)))
            if (_reader.Own.TryGetValue(uuid, out var standing) && !standing.IsDeleted)
            {
                edits.Set(standing.Element, "deleted", true);
                Touch(edits, standing);
            }
        if (_reader.IsWhole)
        {
            if (!JsonNode.DeepEquals(then.Head(), next.Head())) Lay(edits, host, then.Head(), next.Head());
        }
        else
            foreach (var record in want.Values.Where(r => IsAtHome(r, old) && !own.Contains(r.Key) && !r.Equals(old[r.Key])))
                AtHome(edits, record, old[record.Key]);
        if (added.Count > 0)
        {
            if (host.Element.Member("Object"u8) is { ValueKind: JsonValueKind.Array } list)
                foreach (var made in added) edits.Append(list, made);
            else edits.Set(host.Element, "Object", added);
        }
        Touch(edits, host);
        return MispDocument.Of(edits.Apply());
    }

    private MispWriter Writer(CaseFile of, Func<CaseRecord, bool> takes, ValueList<string> without)
    {
        var fresh = new MispWriter(of, options, new(wanted: false));
        return new(of, _reader.Scope ?? options.Scope ?? document.Events[0].Uuid ?? fresh.Scope, _reader.Written ?? fresh.Written,
            new(wanted: false)) { Takes = takes, Without = without, IsWhole = _reader.IsWhole };
    }

    private static string UuidOf(JsonObject made) => (string)made["uuid"]!;

    /// <summary>Whether a record follows from an event or a note whose text can be changed in its place.</summary>
    private bool IsAtHome(CaseRecord record, Dictionary<string, CaseRecord> old)
        => record is Event or Proposition && old.ContainsKey(record.Key) && !_reader.Carried.Contains(record.Key)
            && Home(record) is not null;

    private MispNode? Home(CaseRecord record)
    {
        if (record is Event)
            return document.Events.Where(e => $"event:{e.Node.Id}" == record.Key).Select(e => (MispNode?)e.Node).FirstOrDefault();
        return _reader.Origin(record.Key) is { } node && node.Text("note"u8) is not null ? node : null;
    }

    private void AtHome(TextEdits edits, CaseRecord record, CaseRecord before)
    {
        var home = Home(record)!.Value;
        Name(edits, home);
        switch (record)
        {
            case Event e:
                if (e.Name != ((Event)before).Name) edits.Set(home.Element, "info", MispWriter.Info(e.Name));
                if (e.Time is { Text: { Length: 10 } day } && !e.Time.Equals(((Event)before).Time)) edits.Set(home.Element, "date", day);
                break;
            case Proposition p when p.Statement != ((Proposition)before).Statement:
                edits.Set(home.Element, "note", p.Statement);
                if (home.Text("modified"u8) is not null && options.Written is { } at)
                    edits.Set(home.Element, "modified", MispWriter.MomentOf(at));
                break;
        }
        if (record is Event) Touch(edits, home);
    }

    /// <summary>Writes over an object what we write differently now; the items of its lists are told apart by UUID, else by name.</summary>
    private void Lay(TextEdits edits, MispNode standing, JsonObject? was, JsonObject wanted)
    {
        foreach (var name in (was?.Select(m => m.Key) ?? []).Where(n => !wanted.ContainsKey(n)))
            if (was![name] is JsonArray gone) LayList(edits, standing, name, gone, []);
        foreach (var (name, value) in wanted)
        {
            if (name is "timestamp" || JsonNode.DeepEquals(was?[name], value)) continue;
            if (value is JsonArray list) LayList(edits, standing, name, was?[name] as JsonArray ?? [], list);
            else if (was is not null || name is "deleted") edits.Set(standing.Element, name, value?.DeepClone());
        }
        Touch(edits, standing);
    }

    private static void LayList(TextEdits edits, MispNode standing, string name, JsonArray was, JsonArray wanted)
    {
        if (standing.Element.Member(System.Text.Encoding.UTF8.GetBytes(name)) is not { ValueKind: JsonValueKind.Array } list)
        {
            if (wanted.Count > 0) edits.Set(standing.Element, name, wanted.DeepClone());
            return;
        }
        var places = new Dictionary<string, int>(StringComparer.Ordinal);
        var place = 0;
        foreach (var item in list.EnumerateArray())
        {
            if ((item.Text("uuid"u8) ?? item.Text("name"u8)) is { } id) places.TryAdd(id, place);
            place++;
        }
        var before = ById(was);
        var after = ById(wanted);
        var gone = before.Keys.Where(k => !after.ContainsKey(k) && places.ContainsKey(k)).Select(k => places[k]).ToHashSet();
        edits.Remove(list, gone);
        foreach (var (id, item) in after)
        {
            if (before.TryGetValue(id, out var old) && JsonNode.DeepEquals(old, item)) continue;
            if (places.TryGetValue(id, out var at) || IsThereByRelation(list, item, after, out at))
                edits.Replace(list[at], item.DeepClone());
            else edits.Append(list, item.DeepClone(), isEmptied: gone.Count == list.GetArrayLength());
        }
    }

    // An attribute of ours that lost its UUID would be read before the new one.
    private static bool IsThereByRelation(JsonElement list, JsonNode item, Dictionary<string, JsonNode> wanted, out int place)
    {
        var relation = (string?)item["object_relation"];
        place = relation is null ? -1 : list.EnumerateArray().ToList().FindIndex(i => i.Text("object_relation"u8) == relation
            && (i.Text("uuid"u8) is not { } uuid || !wanted.ContainsKey(uuid)));
        return place >= 0;
    }

    private static Dictionary<string, JsonNode> ById(JsonArray list)
    {
        var byId = new Dictionary<string, JsonNode>(StringComparer.Ordinal);
        foreach (var item in list) byId.TryAdd((string?)item!["uuid"] ?? (string)item["name"]!, item);
        return byId;
    }

    /// <summary>Gives what has no UUID the one that it is known by, and so all in which it stands, since their texts change too.</summary>
    private void Name(TextEdits edits, MispNode node)
    {
        var whole = document.Events.Select(e => e.Node).Where(e => IsWithin(node, e)).FirstOrDefault(node);
        for (MispNode? at = whole; at is { } one; at = one.ItemOnTheWayTo(node.Path))
            if (one.Uuid is null && _named.Add(one.Path)) edits.Set(one.Element, "uuid", one.UuidOfText);
    }

    private static bool IsWithin(MispNode node, MispNode whole)
        => node.Path == whole.Path || node.Path.StartsWith(whole.Path + ".", StringComparison.Ordinal);

    /// <summary>Gives an event or an object a later time of change, once.</summary>
    private void Touch(TextEdits edits, MispNode node)
    {
        Name(edits, node);
        if (!_touched.Add(node.Path)) return;
        _ = long.TryParse(node.Text("timestamp"u8), NumberStyles.None, CultureInfo.InvariantCulture, out var old);
        var now = Math.Max(old == long.MaxValue ? old : old + 1, options.Written?.ToUnixTimeSeconds() ?? 0);
        edits.Set(node.Element, "timestamp", now.ToString(CultureInfo.InvariantCulture));
    }
}
