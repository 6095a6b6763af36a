using System.Text.Json;

namespace GeoClaims.Storage;

/// <summary>A revision as the store's log saw it, though records were erased from it since: the hash that stays of a record stands for
/// the record, and what erasing added is left out.</summary>
internal static class RevisionGaps
{
    private static ReadOnlySpan<byte> Mark => "\"erased\":["u8;

    /// <summary>The leaves of the tree of a revision: what frames it, and the records that it put.</summary>
    /// <param name="head">The revision's text without the records.</param>
    /// <param name="bodies">The records, or what stands in their places.</param>
    public static IEnumerable<byte[]> Leaves(byte[] head, IReadOnlyList<byte[]> bodies)
    {
        if (head.AsSpan().IndexOf(Mark) < 0) return Plain(head, bodies);
        try
        {
            var (frame, gaps) = Of(head);
            return [MerkleTree.Leaf(frame), .. bodies.Select(body => gaps.TryGetValue(RecordText.Name(body).Key, out var gap)
                ? MerkleTree.Bytes(gap.Hash) ?? [] : MerkleTree.Leaf(body))];
        }
        catch (Exception e) when (e is JsonException or InvalidOperationException or KeyNotFoundException or FormatException)
        {
            // What was tampered with so that it cannot be read has other hashes than the log says, whichever these are.
            return Plain(head, bodies);
        }
    }

    /// <summary>What frames a revision, as it was recorded, and what was erased from it by which revision.</summary>
    /// <exception cref="JsonException">The text is none of the library's.</exception>
    public static (byte[] Frame, Dictionary<string, (string Hash, int By)> Gaps) Of(byte[] head)
    {
        var gaps = new Dictionary<string, (string Hash, int By)>(StringComparer.Ordinal);
        var reader = new Utf8JsonReader(head);
        reader.Read();
        while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
        {
            var (start, isErased) = ((int)reader.TokenStartIndex, reader.ValueTextEquals("erased"u8));
            reader.Read();
            if (!isErased)
            {
                reader.Skip();
                continue;
            }
            using var list = JsonDocument.ParseValue(ref reader);
            foreach (var gap in list.RootElement.EnumerateArray())
                gaps[StoredText.Key(gap.GetProperty("key").GetString() ?? "")] =
                    (gap.GetProperty("hash").GetString() ?? "", gap.GetProperty("by").GetInt32());
            // "number" always follows, and with it the comma.
            return ([.. head[..start], .. head[((int)reader.BytesConsumed + 1)..]], gaps);
        }
        return (head, gaps);
    }

    private static IEnumerable<byte[]> Plain(byte[] head, IReadOnlyList<byte[]> bodies)
        => [MerkleTree.Leaf(head), .. bodies.Select(b => MerkleTree.Leaf(b))];
}
