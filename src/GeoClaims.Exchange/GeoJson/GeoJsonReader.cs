using System.Security.Cryptography;
using System.Runtime.InteropServices;
using System.Text.Json;

namespace GeoClaims.Exchange;

/// <summary>Makes a case of a map.</summary>
internal sealed class GeoJsonReader(GeoJsonDocument map, GeoJsonOptions options, ReportLines lines)
{
    /// <summary>The members that tell what something is called, when it was, of what kind it is, and what its place is called.</summary>
    public static readonly string[] Names = ["name", "title", "label", "Name", "NAME"];
    public static readonly string[] Times = ["time", "date", "datetime", "timestamp", "when", "start"];
    public static readonly string[] Kinds = ["kind", "category", "event_type"];
    public static readonly string[] Places = ["place", "location"];

    private readonly HashSet<string> _used = new(StringComparer.Ordinal);
    private readonly List<CaseRecord> _records = [];
    private readonly Dictionary<string, int> _placeOf = new(StringComparer.Ordinal);

    /// <summary>Which feature became which record, by key.</summary>
    public IReadOnlyDictionary<string, int> PlaceOfRecord => _placeOf;

    public CaseFile Read()
    {
        for (var place = 0; place < map.Count; place++) Read(map.Features[place], place);
        var title = options.Title ?? map.Root.Text("name"u8) ?? map.Root.Text("title"u8) ?? "GeoJSON";
        return new CaseFileBuilder("map").Build().With([CaseChange.Title(title), .. _records.Select(CaseChange.Put)]);
    }

    private string PathOf(int place) => map.Root.Text("type"u8) == "FeatureCollection" ? $"$.features[{place}]" : "$";

    private void Read(JsonElement feature, int place)
    {
        var path = PathOf(place);
        var isFeature = feature.Text("type"u8) == "Feature";
        if (!isFeature && (feature.ValueKind != JsonValueKind.Object || path != "$"))
        {
            lines.Add(place, ExchangeFate.Wrong, path, "feature", "A feature is an object of the type Feature.");
            return;
        }
        var properties = isFeature ? feature.Member("properties"u8) ?? default : feature;
        if (isFeature && properties.ValueKind is not (JsonValueKind.Object or JsonValueKind.Null))
            lines.Add(place, ExchangeFate.Wrong, $"{path}.properties", "properties", "A feature has properties, or null for them.");
        CheckId(feature, place, path);
        List<string> taken = ["record", "precision"];
        if (properties.Text("record"u8) == "route")
        {
            lines.Add(place, ExchangeFate.KeptAside, path, feature.Text("id"u8) ?? "route", "It is drawn from the events that it names.");
            return;
        }
        var name = First(properties, Names, taken);
        var happened = new Event
        {
            Id = IdOf(feature, isFeature),
            Name = name ?? $"Feature {place + 1}",
            Kind = First(properties, Kinds, taken),
            Time = Time(properties, taken),
            Place = PlaceOf(properties, isFeature ? feature.Member("geometry"u8) : feature, place, isFeature ? $"{path}.geometry" : path,
                First(properties, Places, taken) ?? name ?? $"Feature {place + 1}"),
        };
        CaseRecord record = properties.Text("record"u8) == "evidence" && Id<Evidence>.TryParse(feature.Text("id"u8), out var item)
            && _used.Add(item.Value) ? Item(item, happened) : happened;
        _records.Add(record);
        _placeOf[record.Key] = place;
        lines.Add(place, ExchangeFate.Mapped, path, happened.Name, record is Event
            ? "It is an event."
            : "It is an item of evidence.", record.Key);
        var kept = (properties.ValueKind == JsonValueKind.Object ? properties.EnumerateObject().Select(m => m.Name) : [])
            .Concat(isFeature ? feature.EnumerateObject().Select(m => m.Name) : [])
            .Where(n => !taken.Contains(n) && n is not ("type" or "geometry" or "coordinates" or "properties" or "id")).ToList();
        if (kept.Count > 0)
            lines.Add(place, ExchangeFate.KeptAside, path, string.Join(", ", kept), "The map keeps these members.", record.Key);
    }

    private static Evidence Item(Id<Evidence> id, Event seen) => new()
    {
        Id = id,
        Statement = seen.Name,
        Kind = Enum.TryParse<EvidenceKind>(seen.Kind, out var kind) && Enum.IsDefined(kind) ? kind : EvidenceKind.Observation,
        Observed = seen.Time,
        Place = seen.Place,
    };

    private void CheckId(JsonElement feature, int place, string path)
    {
        if (feature.Member("id"u8) is { ValueKind: not (JsonValueKind.String or JsonValueKind.Number) })
            lines.Add(place, ExchangeFate.Wrong, $"{path}.id", "id", "An id is a text or a number.");
    }

    private Id<Event> IdOf(JsonElement feature, bool isFeature)
    {
        var given = !isFeature ? null : feature.Member("id"u8) switch
        {
            { ValueKind: JsonValueKind.String } text => text.AsText(),
            { ValueKind: JsonValueKind.Number } number => number.GetRawText(),
            _ => null,
        };
        // An id that is one of ours is taken as it is, so that a map of a case names the same events again.
        var isOurs = given?.StartsWith("event:", StringComparison.Ordinal) == true;
        if (given is null || (!isOurs && given.Contains(':', StringComparison.Ordinal)) || !Id<Event>.TryParse(given, out var id))
            id = new($"feature-{Convert.ToHexStringLower(SHA256.HashData(JsonMarshal.GetRawUtf8Value(feature)))[..12]}");
        for (var number = 2; !_used.Add(id.Value); number++)
            if (Id<Event>.TryParse($"{id}.{number}", out var next) && _used.Add(next.Value)) return next;
        return id;
    }

    public static string? First(JsonElement properties, string[] names, List<string> taken)
    {
        if (properties.ValueKind != JsonValueKind.Object) return null;
        foreach (var name in names)
            if (properties.TryGetProperty(name, out var value) && value.AsText()?.Trim() is { Length: > 0 } text)
            {
                taken.Add(name);
                return text;
            }
        return null;
    }

    private static EdtfTime? Time(JsonElement properties, List<string> taken)
    {
        List<string> found = [];
        if (First(properties, Times, found) is not { } text) return null;
        if (text.Length > 10 && text[10] == ' ') text = $"{text[..10]}T{text[11..]}";
        if (!EdtfTime.TryParse(text, out var time)) return null;
        taken.AddRange(found);
        return time;
    }

    private Place? PlaceOf(JsonElement properties, JsonElement? geometry, int place, string path, string name)
    {
        if (geometry is null) lines.Add(place, ExchangeFate.Wrong, path, "geometry", "A feature has a geometry, or null for it.");
        if (geometry is not { ValueKind: not JsonValueKind.Null } given) return null;
        var shape = GeoJsonShape.Of(given);
        if (shape.Fault is { } fault)
        {
            lines.Add(place, ExchangeFate.Wrong, path, "geometry", fault);
            return null;
        }
        if (shape.IsEmpty) return null;
        if (!shape.IsPoint)
            lines.Add(place, ExchangeFate.KeptAside, path, given.Text("type"u8)!,
                "A place of a case is a point: it has the middle of the extent, as a region. "
                + "The map keeps the shape.");
        var precision = properties.Text("precision"u8) is { } word && Enum.TryParse<PlacePrecision>(word, out var known)
            && Enum.IsDefined(known)
            ? known : PlacePrecision.Unstated;
        return new(name, shape.Middle, shape.IsPoint ? precision : PlacePrecision.Region);
    }
}
