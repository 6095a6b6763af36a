using System.Security.Cryptography;
using System.Text;

namespace GeoClaims.Storage;

/// <summary>A tree of hashes, as RFC 9162 (section 2.1) builds it: one hash
/// stands for a list, and a few show that something is in it.</summary>
internal sealed class MerkleTree
{
    public const string Prefix = "sha256:";

    private readonly List<byte[]> _leaves = [];

    /// <summary>How many leaves there are.</summary>
    public int Count => _leaves.Count;

    public static byte[] Leaf(ReadOnlySpan<byte> text) => SHA256.HashData([0, .. text]);

    public static byte[] Leaf(string text) => Leaf(Encoding.UTF8.GetBytes(text));

    public static string Text(byte[] hash) => Prefix + Convert.ToHexStringLower(hash);

    public static string RootOf(IEnumerable<byte[]> leaves)
    {
        var tree = new MerkleTree();
        foreach (var leaf in leaves) tree.Add(leaf);
        return tree.Root();
    }

    /// <summary>The hash of a leaf.</summary>
    public string Leaf(int place) => Text(_leaves[place]);

    public void Add(byte[] leaf) => _leaves.Add(leaf);

    /// <summary>The hash of the first leaves.</summary>
    public string Root(int? first = null) => Text(Root(0, first ?? Count));

    /// <summary>The hashes beside the way from a leaf to the root, from below.</summary>
    public List<string> Path(int leaf, int? first = null)
    {
        var path = new List<string>();
        for (var (from, to) = (0, first ?? Count); to - from > 1;)
        {
            var cut = from + Half(to - from);
            path.Add(Text(leaf < cut ? Root(cut, to) : Root(from, cut)));
            if (leaf < cut) to = cut;
            else from = cut;
        }
        path.Reverse();
        return path;
    }

    /// <summary>The root that a leaf and what is beside its way come to; null if they cannot belong together.</summary>
    public static string? RootFrom(byte[] leaf, long index, long count, IReadOnlyList<string> path)
    {
        if (index < 0 || index >= count) return null;
        // Which side each step comes from, from above.
        var isLeft = new List<bool>();
        for (var (from, to) = (0L, count); to - from > 1;)
        {
            var cut = from + Half(to - from);
            isLeft.Add(index < cut);
            if (index < cut) to = cut;
            else from = cut;
        }
        if (isLeft.Count != path.Count) return null;
        var hash = leaf;
        for (var i = 0; i < path.Count; i++)
        {
            if (Bytes(path[i]) is not { } beside) return null;
            hash = isLeft[^(i + 1)] ? Node(hash, beside) : Node(beside, hash);
        }
        return Text(hash);
    }

    private byte[] Root(int from, int to)
    {
        if (to == from) return SHA256.HashData([]);
        if (to - from == 1) return _leaves[from];
        var cut = from + Half(to - from);
        return Node(Root(from, cut), Root(cut, to));
    }

    private static byte[] Node(byte[] left, byte[] right) => SHA256.HashData([1, .. left, .. right]);

    // The greatest power of two below the count.
    private static int Half(int count) => (int)Half((long)count);

    private static long Half(long count) => 1L << (63 - (int)long.LeadingZeroCount(count - 1));

    /// <summary>The bytes of a hash; null if the text is none.</summary>
    public static byte[]? Bytes(string text)
    {
        if (text.Length != Prefix.Length + 64 || !text.StartsWith(Prefix, StringComparison.Ordinal)) return null;
        var bytes = new byte[32];
        return Convert.FromHexString(text.AsSpan(Prefix.Length), bytes, out _, out _) == System.Buffers.OperationStatus.Done ? bytes : null;
    }
}
