using System.Buffers;
using System.Runtime.InteropServices;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace GeoClaims.Exchange;

/// <summary>Changes of single values in a JSON text, every other byte of which stays as it was.</summary>
/// <remarks>The elements must be of a document that was parsed from these very bytes.</remarks>
internal sealed class TextEdits(ReadOnlyMemory<byte> utf8)
{
    private static readonly JsonWriterOptions Compact = new() { Encoder = ReadableJsonEncoder.Instance };

    private readonly List<(int Start, int Length, byte[] Text)> _edits = [];
    private readonly HashSet<int> _filled = [];

    /// <summary>Where the text of a value begins.</summary>
    public int Start(JsonElement value)
        => utf8.Span.Overlaps(JsonMarshal.GetRawUtf8Value(value), out var start) ? start : throw new ArgumentException("Not of this text.");

    /// <summary>Writes another value in the place of one.</summary>
    public void Replace(JsonElement value, JsonNode? now) => _edits.Add((Start(value), Length(value), Bytes(now)));

    /// <summary>Gives a member of an object another value; a member that is not there is added at the end.</summary>
    public void Set(JsonElement json, string name, JsonNode? value)
    {
        if (json.TryGetProperty(name, out var old)) Replace(old, value);
        else Insert(json, json.EnumerateObject().Any(), [.. Bytes(JsonValue.Create(name)), .. ":"u8, .. Bytes(value)]);
    }

    /// <summary>Adds an item at the end of a list; in a list that <see cref="Remove"/> emptied, as its first one.</summary>
    public void Append(JsonElement list, JsonNode? item, bool isEmptied = false)
        => Insert(list, !isEmptied && list.GetArrayLength() > 0, Bytes(item));

    /// <summary>Takes items out of a list, with the commas that parted them.</summary>
    public void Remove(JsonElement list, IReadOnlySet<int> places)
    {
        var items = list.EnumerateArray().ToList();
        for (var i = 0; i < items.Count; i++)
        {
            if (!places.Contains(i)) continue;
            var first = i;
            while (i + 1 < items.Count && places.Contains(i + 1)) i++;
            var from = first > 0 ? End(items[first - 1]) : Start(items[0]);
            var to = first == 0 && i + 1 < items.Count ? Start(items[i + 1]) : End(items[i]);
            _edits.Add((from, to - from, []));
        }
    }

    /// <summary>The text with all changes.</summary>
    public byte[] Apply()
    {
        var output = new ArrayBufferWriter<byte>(utf8.Length + 256);
        var at = 0;
        // Nothing is changed twice, so only what is added at one place shares it, and keeps its order.
        foreach (var (start, length, text) in _edits.OrderBy(e => e.Start))
        {
            output.Write(utf8.Span[at..start]);
            output.Write(text);
            at = start + length;
        }
        output.Write(utf8.Span[at..]);
        return output.WrittenSpan.ToArray();
    }

    private void Insert(JsonElement into, bool hasSome, byte[] text)
    {
        var end = End(into) - 1;
        _edits.Add((end, 0, _filled.Add(end) && !hasSome ? text : [(byte)',', .. text]));
    }

    private static int Length(JsonElement value) => JsonMarshal.GetRawUtf8Value(value).Length;

    private int End(JsonElement value) => Start(value) + Length(value);

    private static byte[] Bytes(JsonNode? node)
    {
        if (node is null) return "null"u8.ToArray();
        var output = new ArrayBufferWriter<byte>();
        using (var json = new Utf8JsonWriter(output, Compact)) node.WriteTo(json);
        return output.WrittenSpan.ToArray();
    }
}
