using System.Text.Json;
using System.Text.Json.Nodes;

namespace GeoClaims.Exchange;

/// <summary>Writes a changed case back into the map that it came from.</summary>
internal sealed class GeoJsonUpdate(GeoJsonDocument map, CaseFile file, GeoJsonOptions options)
{
    /// <summary>What a map knows of an event or an item of evidence.</summary>
    private sealed record Spot(string Word, string Name, string? Kind, EdtfTime? Time, Place? Place);

    public GeoJsonDocument Make()
    {
        var reader = new GeoJsonReader(map, options, new(wanted: false));
        var before = reader.Read();
        Dictionary<string, Spot> old = Spots(before), want = Spots(file);
        var fresh = want.Where(w => !old.ContainsKey(w.Key)).ToList();
        var gone = old.Keys.Where(k => !want.ContainsKey(k)).Select(k => reader.PlaceOfRecord[k]).ToHashSet();
        var changed = want.Where(w => old.TryGetValue(w.Key, out var was) && !was.Equals(w.Value)).ToList();
        var hasTitle = before.Title != file.Title;
        if (fresh.Count == 0 && gone.Count == 0 && changed.Count == 0 && !hasTitle) return map;
        if (!map.IsCollection && (fresh.Count > 0 || gone.Count > 0 || hasTitle || map.Root.Text("type"u8) != "Feature"))
            return new GeoJsonUpdate(map.AsCollection(reader.PlaceOfRecord.Keys.FirstOrDefault() ?? "event:geometry"), file, options)
                .Make();

        var edits = new TextEdits(map.Utf8);
        if (hasTitle) edits.Set(map.Root, "name", file.Title);
        foreach (var (index, route) in map.Features.Index().Where(f => f.Item.Member("properties"u8)?.Text("record"u8) == "route"))
            if (!Follow(edits, route, changed, want)) gone.Add(index);
        // A feature without a name is called by its place in the list, which is another one behind what goes.
        bool Moves(string key) => gone.Any(g => g < reader.PlaceOfRecord[key]) && NameOf(map.Features[reader.PlaceOfRecord[key]]) is null;
        foreach (var (key, spot) in want.Where(w => old.ContainsKey(w.Key)))
            if (Moves(key) || !old[key].Equals(spot))
                Change(edits, map.Features[reader.PlaceOfRecord[key]], key, old[key], spot, Moves(key));
        if (map.Root.Member("features"u8) is { } features)
        {
            edits.Remove(features, gone);
            foreach (var (key, s) in fresh)
                edits.Append(features, GeoJsonWriter.Feature(key, s.Word, s.Name, s.Kind, s.Time, s.Place),
                    isEmptied: gone.Count == map.Count);
        }
        return GeoJsonDocument.Of(edits.Apply());
    }

    private static Dictionary<string, Spot> Spots(CaseFile of)
        => of.Events.Select(e => (e.Key, new Spot("event", e.Name, e.Kind, e.Time, e.Place)))
            .Concat(of.Evidence.Select(e => (e.Key, new Spot("evidence", e.Statement, e.Kind.ToString(), e.Observed, e.Place))))
            .ToDictionary(StringComparer.Ordinal);

    private static void Change(TextEdits edits, JsonElement feature, string key, Spot old, Spot now, bool isNamed)
    {
        var properties = feature.Member("properties"u8) ?? default;
        var set = new JsonObject();
        if (isNamed || old.Name != now.Name) set[MemberOf(properties, GeoJsonReader.Names)] = now.Name;
        if (old.Kind != now.Kind) set[MemberOf(properties, GeoJsonReader.Kinds)] = now.Kind;
        if (!Equals(old.Time, now.Time)) set[MemberOf(properties, GeoJsonReader.Times)] = now.Time?.Text;
        // A place without a name of its own is called like what is there.
        var placeName = GeoJsonReader.First(properties, GeoJsonReader.Places, []) ?? now.Name;
        if (now.Place is { } place)
        {
            if (place.Name != placeName) set[MemberOf(properties, GeoJsonReader.Places)] = place.Name;
            if (place.Precision != (old.Place?.Precision ?? PlacePrecision.Unstated)) set["precision"] = place.Precision.ToString();
        }
        if (properties.ValueKind != JsonValueKind.Object) edits.Set(feature, "properties", set);
        else
            foreach (var (name, value) in set) edits.Set(properties, name, value?.DeepClone());
        if (old.Place?.Point != now.Place?.Point) Move(edits, feature, now.Place?.Point);
        Identify(edits, feature, key);
    }

    /// <summary>Without an id of its own, a feature is known by its text, which is another one now.</summary>
    private static void Identify(TextEdits edits, JsonElement feature, string key)
    {
        var id = feature.Member("id"u8) is { ValueKind: JsonValueKind.Number } number ? number.GetRawText() : feature.Text("id"u8);
        if (id != key && $"event:{id}" != key) edits.Set(feature, "id", key);
    }

    private static string? NameOf(JsonElement feature)
        => GeoJsonReader.First(feature.Member("properties"u8) ?? default, GeoJsonReader.Names, []);

    private static void Move(TextEdits edits, JsonElement feature, GeoPoint? point)
    {
        if (point is not { } to) edits.Set(feature, "geometry", null);
        else if (feature.Member("geometry"u8) is { } geometry && geometry.Text("type"u8) == "Point"
            && geometry.Member("coordinates"u8) is { ValueKind: JsonValueKind.Array } position && position.GetArrayLength() >= 2)
        {
            // The height stays: a case knows none.
            edits.Replace(position[0], to.Longitude);
            edits.Replace(position[1], to.Latitude);
        }
        else edits.Set(feature, "geometry", GeoJsonWriter.PointAt(to));
    }

    /// <summary>Draws a route anew where its events moved; false if there is no way left to draw.</summary>
    private static bool Follow(TextEdits edits, JsonElement route, List<KeyValuePair<string, Spot>> changed, Dictionary<string, Spot> want)
    {
        if (route.Member("properties"u8)?.Member("events"u8) is not { ValueKind: JsonValueKind.Array } list) return true;
        var keys = list.EnumerateArray().Select(k => k.AsText()).OfType<string>().ToList();
        var left = keys.Where(k => want.GetValueOrDefault(k)?.Place?.Point is not null).ToList();
        if (left.Count == keys.Count && !changed.Any(c => keys.Contains(c.Key))) return true;
        if (left.Count < 2) return false;
        edits.Replace(list, new JsonArray([.. left.Select(k => (JsonNode)JsonValue.Create(k))]));
        edits.Set(route, "geometry", GeoJsonWriter.Line([.. left.Select(k => want[k].Place!.Point!.Value)]));
        return true;
    }

    private static string MemberOf(JsonElement properties, string[] names)
        => properties.ValueKind == JsonValueKind.Object
            ? names.FirstOrDefault(n => properties.TryGetProperty(n, out var value) && value.AsText()?.Trim() is { Length: > 0 })
                ?? names[0]
            : names[0];
}
