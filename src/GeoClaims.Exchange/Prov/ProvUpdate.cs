using System.Text;
using System.Text.Json.Nodes;

namespace GeoClaims.Exchange;

/// <summary>Writes a changed case back into the document that it came from.</summary>
/// <remarks>The labels of others are changed first, since names of other records follow from them. Then every record that still
/// differs from what others say is carried by an attribute of ours; what we would write for the case as it was is compared
/// with what we would write now, and only what differs is written.</remarks>
internal sealed class ProvUpdate(ProvDocument document, CaseFile file, ProvOptions options)
{
    private readonly JsonObject _root = JsonTree.Parse(Encoding.UTF8.GetBytes(document.ToJson().TrimStart('\uFEFF')));

    public ProvDocument Make()
    {
        var old = new ProvReader(document.Graph, options, new(wanted: false));
        var before = old.Read();
        if (before.Equals(file)) return document;
        var now = RecordsOfCase.ByKey(file);
        foreach (var (key, home) in old.Homes)
            if (now.GetValueOrDefault(key) is Actor or Report or Event && now[key] is var record && home.Label != RecordText.Called(record))
                Body(home)["prov:label"] = RecordText.Called(record);

        var names = ProvNames.In(document.Graph.Whole, document.ToJson(), old.Scope ?? options.Scope ?? file.Title);
        var relabelled = ProvDocument.Of(ProvText.Of(_root));
        var next = new ProvReader(relabelled.Graph, options, new(wanted: false));
        next.Read();
        var own = now.Where(r => old.Carried.Contains(r.Key) || !r.Value.Equals(next.Foreign.GetValueOrDefault(r.Key)))
            .Select(r => r.Key).ToHashSet(StringComparer.Ordinal);
        var without = next.Foreign.Keys.Where(k => !now.ContainsKey(k)).Order(StringComparer.Ordinal).ToValueList();
        var withCase = old.Case is not null || !without.IsEmpty || before.Title != file.Title || before.Handling != file.Handling
            || !before.Zone.Equals(file.Zone);

        Lay(Writer(before, names, old, old.Carried.ToHashSet(StringComparer.Ordinal), old.Without.Order(StringComparer.Ordinal)
            .ToValueList())
                .Write(old.Case is not null),
            Writer(file, names, old, own, without).Write(withCase));
        foreach (var (key, home) in old.Homes)
            if (own.Contains(key) && now[key] is Actor or Report or Event)
                Body(home)[$"{names.Ours}:record"] = ProvWriter.Carried(now[key]);
            else if (!own.Contains(key)) Body(home).Remove($"{names.Ours}:record");
        ProvText.Declare(_root, names);
        var made = ProvDocument.Of(ProvText.Of(_root));
        LostChange.Check(made.ToCase(options), file, options.Title);
        return made;
    }

    private static ProvWriter Writer(CaseFile of, ProvNames names, ProvReader old, HashSet<string> own, ValueList<string> without)
        => new(of, names, new(wanted: false))
        {
            Takes = r => own.Contains(r.Key),
            // A source that follows from an agent has no element: it gets one of its own as soon as it says something else.
            Home = key => old.Homes.TryGetValue(key, out var home) && !(key.StartsWith("source:", StringComparison.Ordinal)
                && own.Contains(key)) ? home.Written : null,
            Without = without,
        };

    /// <summary>The attributes of somebody's element, to be changed.</summary>
    private JsonObject Body(ProvElement element)
    {
        JsonNode at = _root;
        if (!element.Scope.IsWhole) at = At(_root["bundle"]!, element.Scope.Path, "$.bundle");
        return At(at[element.Section]!, element.Path, $"{element.Scope.Path}.{element.Section}").AsObject();
    }

    // Paths end in ['name'] or, where a name is described several times, in ['name'][number].
    private static JsonNode At(JsonNode section, string path, string before)
    {
        var rest = path[(before.Length + 2)..];
        if (rest.EndsWith("']", StringComparison.Ordinal)) return section[rest[..^2]]!;
        var cut = rest.LastIndexOf("'][", StringComparison.Ordinal);
        return section[rest[..cut]]![int.Parse(rest[(cut + 3)..^1], System.Globalization.CultureInfo.InvariantCulture)]!;
    }

    private void Lay(Dictionary<string, Dictionary<string, JsonObject>> then, Dictionary<string, Dictionary<string, JsonObject>> next)
    {
        foreach (var (section, members) in next)
        {
            var was = then.GetValueOrDefault(section) ?? [];
            var standing = (_root[section] ??= new JsonObject()).AsObject();
            foreach (var (name, body) in members)
                if (standing[name] is not JsonObject there) standing[name] = body;
                else if (!was.TryGetValue(name, out var old)) Over(there, [], body);
                else if (!JsonNode.DeepEquals(old, body)) Over(there, old, body);
        }
        foreach (var (section, members) in then)
            foreach (var name in members.Keys.Where(n => next.GetValueOrDefault(section)?.ContainsKey(n) != true))
                if (_root[section] is JsonObject standing) standing.Remove(name);
    }

    // What others added to an element of ours stays.
    private static void Over(JsonObject standing, JsonObject old, JsonObject body)
    {
        foreach (var (name, _) in old) if (!body.ContainsKey(name)) standing.Remove(name);
        foreach (var (name, value) in body) standing[name] = value?.DeepClone();
    }
}
