using System.Globalization;
using System.Text.Json;

namespace GeoClaims.Benchmarks;

/// <summary>Reads countries and land of a quantised TopoJSON file (TopoJSON format specification, version 1.0).</summary>
internal sealed class Topology
{
    private const string Russia = "643";

    // A place in Crimea, by which its polygon is found among Russia's.
    private static readonly PlanePoint Simferopol = new(34.1, 44.95);

    private readonly JsonElement _root;
    private readonly List<GridPoint[]> _arcs;

    // In the order in which the land needs them, since rings refer to arcs by differences; and without those that nothing needs.
    private readonly Dictionary<int, int> _places = [];

    private Topology(JsonElement root)
    {
        _root = root;
        List<GridPoint[]> all = [.. Arcs(root).Select(MapResource.OnGrid)];
        foreach (var arc in new[] { "land", "countries" }.SelectMany(Geometries).SelectMany(Polygons).SelectMany(p =>
            p).Where(r => !IsPole(r, all)).SelectMany(r => r)) _places.TryAdd(arc < 0 ? ~arc : arc, _places.Count);
        _arcs = [.. _places.OrderBy(p => p.Value).Select(p => all[p.Key])];
        Land = Rings(Geometries("land").SelectMany(Polygons).SelectMany(p => p));
    }

    private List<Ring> Land { get; }

    public static World Read(string path)
    {
        using var document = JsonDocument.Parse(File.ReadAllBytes(path));
        var topology = new Topology(document.RootElement);
        return new(topology._arcs, [.. topology.Geometries("countries").SelectMany(topology.Territories)
            .OrderBy(t => t.Name, StringComparer.Ordinal)], topology.Land);
    }

    // Antarctica has a hole that is nothing but the South Pole, drawn as a line.
    private static bool IsPole(int[] ring, List<GridPoint[]> arcs)
        => ring.All(r => arcs[r < 0 ? ~r : r].All(p => p.Y <= -90 * GridPoint.PerDegree));

    private static IEnumerable<PlanePoint[]> Arcs(JsonElement root)
    {
        var (scale, translate) =
            (root.GetProperty("transform").GetProperty("scale"), root.GetProperty("transform").GetProperty("translate"));
        var (kx, ky, dx, dy) = (scale[0].GetDouble(), scale[1].GetDouble(), translate[0].GetDouble(), translate[1].GetDouble());
        foreach (var arc in root.GetProperty("arcs").EnumerateArray())
        {
            var (x, y) = (0, 0);
            yield return [.. arc.EnumerateArray()
                .Select(p => new PlanePoint((x += p[0].GetInt32()) * kx + dx, (y += p[1].GetInt32()) * ky + dy))];
        }
    }

    private IEnumerable<JsonElement> Geometries(string name)
        => _root.GetProperty("objects").GetProperty(name).GetProperty("geometries").EnumerateArray();

    private IEnumerable<Territory> Territories(JsonElement country)
    {
        var code = country.TryGetProperty("id", out var id) ? id.GetString() : null;
        var number = code is null ? 0 : int.Parse(code, CultureInfo.InvariantCulture);
        var polygons = Polygons(country).ToList();
        if (code == Russia)
        {
            var crimea = polygons.Single(p => IsInside(Rings(p)[0].Joined(a => [.. _arcs[a].Select(g => g.Degrees)]), Simferopol));
            polygons.Remove(crimea);
            yield return new(number, "Crimea", Rings(crimea));
        }
        yield return new(number, CountryNames.InFull(country.GetProperty("properties").GetProperty("name").GetString() ?? ""),
            Rings(polygons.SelectMany(p => p)));
    }

    private List<Ring> Rings(IEnumerable<int[]> rings)
        => [.. from ring in rings where ring.All(r =>
            _places.ContainsKey(r < 0 ? ~r : r)) select new Ring([.. ring.Select(r => r < 0 ? ~_places[~r] : _places[r])], _arcs)];

    private static IEnumerable<List<int[]>> Polygons(JsonElement geometry) => geometry.GetProperty("type").GetString() switch
    {
        "Polygon" => [Polygon(geometry.GetProperty("arcs"))],
        "MultiPolygon" => geometry.GetProperty("arcs").EnumerateArray().Select(Polygon),
        _ => [],
    };

    private static List<int[]> Polygon(JsonElement rings)
        => [.. rings.EnumerateArray().Select(ring => ring.EnumerateArray().Select(a => a.GetInt32()).ToArray())];

    private static bool IsInside(List<PlanePoint> ring, PlanePoint place)
    {
        var inside = false;
        for (var (i, j) = (0, ring.Count - 1); i < ring.Count; j = i++)
            if (ring[i].Y > place.Y != ring[j].Y > place.Y
                && place.X < ring[i].X + (place.Y - ring[i].Y) / (ring[j].Y - ring[i].Y) * (ring[j].X - ring[i].X)) inside = !inside;
        return inside;
    }
}
