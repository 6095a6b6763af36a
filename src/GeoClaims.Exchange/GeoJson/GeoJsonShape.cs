using System.Text.Json;

namespace GeoClaims.Exchange;

/// <summary>The positions of a geometry, and whether it is one (RFC 7946 §3.1).</summary>
internal sealed class GeoJsonShape
{
    private readonly List<GeoPoint> _points = [];

    public string? Fault { get; private set; }

    public bool IsEmpty => _points.Count == 0;

    public static GeoJsonShape Of(JsonElement geometry)
    {
        var shape = new GeoJsonShape();
        shape.Add(geometry);
        return shape;
    }

    /// <summary>The middle of the extent, in the shorter way around the globe; the point itself if there is but one.</summary>
    public GeoPoint Middle
    {
        get
        {
            if (_points.Count == 1) return _points[0];
            var latitude = (_points.Min(p => p.Latitude) + _points.Max(p => p.Latitude)) / 2;
            // The extent is what the widest gap between neighbouring longitudes leaves: so a shape at the antimeridian stays small.
            var sorted = _points.Select(p => p.Longitude).Distinct().Order().ToList();
            var (gap, west) = (sorted[0] + 360 - sorted[^1], sorted[0]);
            for (var i = 1; i < sorted.Count; i++)
                if (sorted[i] - sorted[i - 1] > gap) (gap, west) = (sorted[i] - sorted[i - 1], sorted[i]);
            var longitude = west + (360 - gap) / 2;
            return new(latitude, longitude > 180 ? longitude - 360 : longitude);
        }
    }

    public bool IsPoint => _points.Count == 1;

    private void Add(JsonElement geometry)
    {
        if (geometry.ValueKind != JsonValueKind.Object || geometry.Text("type"u8) is not { } type)
        {
            Fault ??= "A geometry is an object with a type.";
            return;
        }
        if (geometry.Member("bbox"u8) is { } box && (box.ValueKind != JsonValueKind.Array || box.GetArrayLength() is < 4 or > 8
            || box.GetArrayLength() % 2 != 0)) Fault ??= "A bbox has four numbers, or six with heights.";
        if (type == "GeometryCollection")
        {
            if (geometry.Member("geometries"u8) is { ValueKind: JsonValueKind.Array } parts)
                foreach (var part in parts.EnumerateArray()) Add(part);
            else Fault ??= "A GeometryCollection has geometries.";
            return;
        }
        var depth = type switch
        {
            "Point" => 0,
            "MultiPoint" or "LineString" => 1,
            "MultiLineString" or "Polygon" => 2,
            "MultiPolygon" => 3,
            _ => -1,
        };
        if (depth < 0) Fault ??= "There is no geometry of this type.";
        else if (geometry.Member("coordinates"u8) is not { ValueKind: JsonValueKind.Array } coordinates)
            Fault ??= "A geometry has coordinates.";
        // An empty list of coordinates stands for no geometry (§3.1).
        else if (coordinates.GetArrayLength() > 0) Walk(coordinates, depth, type);
    }

    private void Walk(JsonElement value, int depth, string type)
    {
        if (value.ValueKind != JsonValueKind.Array)
        {
            Fault ??= "Coordinates are lists.";
            return;
        }
        if (depth == 0)
        {
            Position(value);
            return;
        }
        if (depth == 1 && type.EndsWith("LineString", StringComparison.Ordinal) && value.GetArrayLength() < 2)
            Fault ??= "A line has two positions at least.";
        if (depth == 1 && type.EndsWith("Polygon", StringComparison.Ordinal)
            && (value.GetArrayLength() < 4 || !JsonElement.DeepEquals(value[0], value[value.GetArrayLength() - 1])))
            Fault ??= "A ring has four positions at least, and ends where it began.";
        foreach (var item in value.EnumerateArray()) Walk(item, depth - 1, type);
    }

    private void Position(JsonElement value)
    {
        if (value.GetArrayLength() < 2 || value.EnumerateArray().Any(n => n.ValueKind != JsonValueKind.Number))
            Fault ??= "A position has two numbers at least: longitude, then latitude.";
        else if (value[0].TryGetDouble(out var longitude) && value[1].TryGetDouble(out var latitude)
            && longitude is >= -180 and <= 180 && latitude is >= -90 and <= 90) _points.Add(new(latitude, longitude));
        else Fault ??= "A longitude lies between -180 and 180, a latitude between -90 and 90. Are they in this order?";
    }
}
