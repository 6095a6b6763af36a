using System.IO.Compression;
using System.Text;

namespace GeoClaims;

/// <summary>Reads the packed outlines of the world.</summary>
/// <remarks>
/// The form, inside Brotli, all numbers as variable-length integers of seven bits a byte, low bits first, signed ones zigzag-coded:
/// the number of arcs and the points of each; all eastings and then all northings, each as the
/// difference from the point before in its arc, the first from 0, in hundredths of a degree;
/// the number of territories, each with its ISO 3166-1 number, the length of its name in UTF-8
/// and the name, the number of its rings and the rings; the number of land rings and the rings.
/// A ring is the number of its arcs and the difference of each arc's reference from the one before, the first of all from 0.
/// <c>tests/GeoClaims.Benchmarks</c> writes it (command <c>map</c>).
/// </remarks>
internal ref struct WorldReader(ReadOnlySpan<byte> bytes)
{
    public const string ResourceName = "geoclaims-world";

    private readonly ReadOnlySpan<byte> _bytes = bytes;
    private int _at;
    private int _reference;

    public static World ReadPacked()
    {
        using var packed = typeof(WorldReader).Assembly.GetManifestResourceStream(ResourceName)
            ?? throw new InvalidOperationException("The outlines of the world are missing from the assembly.");
        return Read(packed);
    }

    public static World Read(Stream packed)
    {
        using var brotli = new BrotliStream(packed, CompressionMode.Decompress, leaveOpen: true);
        using var plain = new MemoryStream();
        brotli.CopyTo(plain);
        return new WorldReader(plain.GetBuffer().AsSpan(0, (int)plain.Length)).World();
    }

    private World World()
    {
        var arcs = Arcs();
        var territories = new Territory[Unsigned()];
        for (var i = 0; i < territories.Length; i++) territories[i] = new(Unsigned(), Text(), Rings(arcs));
        return new(arcs, territories, Rings(arcs));
    }

    private GridPoint[][] Arcs()
    {
        var arcs = new GridPoint[Unsigned()][];
        for (var i = 0; i < arcs.Length; i++) arcs[i] = new GridPoint[Unsigned()];
        foreach (var arc in arcs)
            for (var (i, x) = (0, 0); i < arc.Length; i++) arc[i] = new((short)(x += Signed()), 0);
        foreach (var arc in arcs)
            for (var (i, y) = (0, 0); i < arc.Length; i++) arc[i] = arc[i] with { Y = (short)(y += Signed()) };
        return arcs;
    }

    private Ring[] Rings(GridPoint[][] arcs)
    {
        var rings = new Ring[Unsigned()];
        for (var r = 0; r < rings.Length; r++)
        {
            var references = new int[Unsigned()];
            for (var i = 0; i < references.Length; i++) references[i] = _reference += Signed();
            rings[r] = new(references, arcs);
        }
        return rings;
    }

    private string Text()
    {
        var length = Unsigned();
        var text = Encoding.UTF8.GetString(_bytes.Slice(_at, length));
        _at += length;
        return text;
    }

    private int Signed()
    {
        var value = Unsigned();
        return (value >> 1) ^ -(value & 1);
    }

    private int Unsigned()
    {
        var (value, shift) = (0, 0);
        for (; ; shift += 7)
        {
            var part = _bytes[_at++];
            value |= (part & 127) << shift;
            if (part < 128) return value;
        }
    }
}
