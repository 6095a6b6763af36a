using System.Globalization;
using System.IO.Compression;
using System.Text;

namespace GeoClaims.Benchmarks;

/// <summary>Makes the library's map resource from <c>countries-50m.json</c> of the npm
/// package world-atlas 2.0.2. <see cref="WorldReader"/> documents the form.</summary>
internal sealed class MapResource
{
    // About 2.5 km² at the equator, well under what the largest map of the library can show.
    private const double SmallestTriangle = 0.0002;

    private readonly List<byte> _plain = [];
    private int _reference;

    public static void Make(string topology, string output)
    {
        var world = Topology.Read(topology);
        var resource = new MapResource();
        resource.Write(world);
        using (var file = File.Create(output))
        {
            using var brotli = new BrotliStream(file, new BrotliCompressionOptions { Quality = 11 });
            brotli.Write([.. resource._plain]);
        }
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture,
            $"{world.Arcs.Count} arcs, {world.Arcs.Sum(a => a.Length)} points, {world.Territories.Count} "
                + $"territories, {resource._plain.Count} bytes plain, {new FileInfo(output).Length} packed"));
    }

    /// <summary>An arc on the grid of the resource, simplified.</summary>
    public static GridPoint[] OnGrid(PlanePoint[] arc)
    {
        var points = new List<GridPoint>();
        foreach (var p in Visvalingam.Simplify(Unjumped(arc), SmallestTriangle))
        {
            var point = new GridPoint(Round(p.X), Round(p.Y));
            if (points.Count == 0 || points[^1] != point) points.Add(point);
        }
        if (points.Count == 1) points.Add(points[0]); // an arc keeps two ends, even where they fall on one point of the grid
        return [.. points];

        static short Round(double degrees) => (short)Math.Round(degrees * GridPoint.PerDegree);
    }

    // Over the 180th meridian, world-atlas jumps to the other side.
    private static PlanePoint[] Unjumped(PlanePoint[] arc)
    {
        PlanePoint[] line = [.. arc];
        for (var i = 1; i < line.Length; i++)
            line[i] = line[i] with { X = line[i].X + 360 * Math.Round((line[i - 1].X - line[i].X) / 360) };
        return line;
    }

    private void Write(World world)
    {
        Unsigned(world.Arcs.Count);
        foreach (var arc in world.Arcs) Unsigned(arc.Length);
        foreach (var arc in world.Arcs) Differences(arc.Select(p => (int)p.X));
        foreach (var arc in world.Arcs) Differences(arc.Select(p => (int)p.Y));
        Unsigned(world.Territories.Count);
        foreach (var territory in world.Territories)
        {
            Unsigned(territory.Code);
            Unsigned(Encoding.UTF8.GetByteCount(territory.Name));
            _plain.AddRange(Encoding.UTF8.GetBytes(territory.Name));
            Rings(territory.Rings);
        }
        Rings(world.Land);
    }

    private void Rings(IReadOnlyList<Ring> rings)
    {
        Unsigned(rings.Count);
        foreach (var ring in rings)
        {
            Unsigned(ring.References.Length);
            foreach (var reference in ring.References)
            {
                Signed(reference - _reference);
                _reference = reference;
            }
        }
    }

    private void Differences(IEnumerable<int> values)
    {
        var before = 0;
        foreach (var value in values)
        {
            Signed(value - before);
            before = value;
        }
    }

    private void Signed(int value) => Unsigned((value << 1) ^ (value >> 31));

    private void Unsigned(int value)
    {
        for (; value > 127; value >>= 7) _plain.Add((byte)(value & 127 | 128));
        _plain.Add((byte)value);
    }
}
