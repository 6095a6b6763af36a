using System.Buffers;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace GeoClaims.Exchange;

/// <summary>Writes a map of a case.</summary>
internal sealed class GeoJsonWriter(CaseFile file, ReportLines lines)
{
    private static readonly JsonWriterOptions Readable = new() { Encoder = ReadableJsonEncoder.Instance, Indented = true, NewLine = "\n" };

    private readonly JsonArray _features = [];
    private readonly HashSet<string> _written = new(StringComparer.Ordinal);

    public GeoJsonDocument Write()
    {
        foreach (var happened in file.Events)
            Point(happened, happened.Place, happened.Name, "event", happened.Kind, happened.Time,
                "participants, partOf, citations, knownFrom and the zone of the place");
        foreach (var item in file.Evidence)
            Point(item, item.Place, item.Statement, "evidence", item.Kind.ToString(), item.Observed,
                "all but statement, kind, time and place");
        foreach (var steps in file.Events.Where(e => e is { PartOf: not null, Time: not null, Place.Point: not null })
            .ToLookup(e => e.PartOf!.Value))
            Route(file.Get(steps.Key), [.. steps.OrderBy(e => e.Time!.Earliest((e.Place!.Zone ?? file.Zone).Zone)).ThenBy(e => e.Id)]);
        if (lines.AreWanted)
            foreach (var record in RecordsOfCase.Of(file).Where(r => !_written.Contains(r.Key)))
                lines.Add(int.MaxValue, ExchangeFate.Lost, "$", record.Label, "It has no point on a map.", record.Key);
        var output = new ArrayBufferWriter<byte>();
        using (var json = new Utf8JsonWriter(output, Readable))
            new JsonObject { ["type"] = "FeatureCollection", ["name"] = file.Title, ["features"] = _features }.WriteTo(json);
        output.Write("\n"u8);
        return GeoJsonDocument.Of(output.WrittenMemory);
    }

    private void Point(CaseRecord record, Place? place, string name, string word, string? kind, EdtfTime? time, string lost)
    {
        if (place?.Point is null) return;
        _features.Add((JsonNode)Feature(record.Key, word, name, kind, time, place));
        _written.Add(record.Key);
        var path = $"$.features[{_features.Count - 1}]";
        lines.Add(_features.Count, ExchangeFate.Mapped, path, name, "It is a point on the map.", record.Key);
        lines.Add(_features.Count, ExchangeFate.Lost, path, lost, "A map has no place for what the record has of these.", record.Key);
    }

    private void Route(Event whole, List<Event> steps)
    {
        if (steps.Count < 2) return;
        Add($"{whole.Key}.route", Line([.. steps.Select(s => s.Place!.Point!.Value)]), new()
        {
            ["name"] = whole.Name, ["record"] = "route", ["events"] = new JsonArray([.. steps.Select(s => JsonValue.Create(s.Key))]),
        });
        lines.Add(_features.Count, ExchangeFate.Mapped, $"$.features[{_features.Count - 1}]", whole.Name,
            "It is the way from one of its events to the next, by time.", whole.Key);
    }

    /// <summary>The feature of an event or an item of evidence; one without a point has no geometry.</summary>
    public static JsonObject Feature(string key, string word, string name, string? kind, EdtfTime? time, Place? place)
    {
        var properties = new JsonObject { ["name"] = name, ["record"] = word };
        if (kind is not null) properties["kind"] = kind;
        if (time is not null) properties["time"] = time.Text;
        if (place is not null) properties["place"] = place.Name;
        if (place is { Precision: not PlacePrecision.Unstated }) properties["precision"] = place.Precision.ToString();
        return new()
        {
            ["type"] = "Feature", ["id"] = key, ["geometry"] = place?.Point is { } point
                ? PointAt(point)
                : null, ["properties"] = properties,
        };
    }

    public static JsonObject PointAt(GeoPoint point)
        => new() { ["type"] = "Point", ["coordinates"] = Position(point.Longitude, point.Latitude) };

    /// <summary>The way from point to point.</summary>
    public static JsonObject Line(List<GeoPoint> points)
    {
        var parts = Cut(points);
        return parts.Count == 1
            ? new JsonObject { ["type"] = "LineString", ["coordinates"] = parts[0] }
            : new JsonObject { ["type"] = "MultiLineString", ["coordinates"] = new JsonArray([.. parts]) };
    }

    /// <summary>A line that is cut where it crosses the antimeridian (RFC 7946 §3.1.9).</summary>
    private static List<JsonArray> Cut(List<GeoPoint> points)
    {
        List<JsonArray> parts = [[(JsonNode)Position(points[0].Longitude, points[0].Latitude)]];
        for (var i = 1; i < points.Count; i++)
        {
            GeoPoint from = points[i - 1], to = points[i];
            var turn = to.Longitude - from.Longitude;
            if (Math.Abs(turn) > 180)
            {
                var edge = from.Longitude > 0 ? 180.0 : -180.0;
                var length = 360 - Math.Abs(turn);
                var latitude = length == 0 ? from.Latitude : from.Latitude
                    + (to.Latitude - from.Latitude) * (180 - Math.Abs(from.Longitude)) / length;
                parts[^1].Add((JsonNode)Position(edge, latitude));
                parts.Add([(JsonNode)Position(-edge, latitude)]);
            }
            parts[^1].Add((JsonNode)Position(to.Longitude, to.Latitude));
        }
        return parts;
    }

    private static JsonArray Position(double longitude, double latitude) => new(JsonValue.Create(longitude), JsonValue.Create(latitude));

    private void Add(string id, JsonObject geometry, JsonObject properties) => _features.Add((JsonNode)new JsonObject
    {
        ["type"] = "Feature", ["id"] = id, ["geometry"] = geometry, ["properties"] = properties,
    });
}
