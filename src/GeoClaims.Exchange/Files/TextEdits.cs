using System.Buffers;
using System.Runtime.InteropServices;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace GeoClaims.Exchange;

/// <summary>Changes of single values in a JSON text, every other byte of which stays as it was.</summary>
/// <remarks>The elements must be of a document that was parsed from these very bytes.</remarks>
/// <param name="utf8">The text.</param>
/// <param name="isInPage">Whether the text stands in a web page, where no <c>&lt;</c> may be written.</param>
internal sealed class TextEdits(ReadOnlyMemory<byte> utf8, bool isInPage = false)
{
    private static readonly JsonWriterOptions Readable = new() { Encoder = ReadableJsonEncoder.Instance };

    private readonly List<(int Start, int Length, byte[] Text)> _edits = [];
    private readonly HashSet<int> _filled = [];

    /// <summary>Where the text of a value begins.</summary>
    public int Start(JsonElement value)
        => utf8.Span.Overlaps(JsonMarshal.GetRawUtf8Value(value), out var start) ? start : throw new ArgumentException("Not of this text.");

    /// <summary>Writes another value in the place of one.</summary>
    /// <remarks>Of two changes of one value, the later one counts.</remarks>
    public void Replace(JsonElement value, JsonNode? now)
    {
        var start = Start(value);
        _edits.RemoveAll(e => e.Start == start && e.Length > 0);
        _edits.Add((start, Length(value), Bytes(now)));
    }

    /// <summary>Gives a member of an object another value; a member that is not there is added at the end.</summary>
    public void Set(JsonElement json, string name, JsonNode? value)
    {
        if (json.TryGetProperty(name, out var old)) Replace(old, value);
        else
        {
            byte[] text = [.. Bytes(JsonValue.Create(name)), .. ":"u8, .. Bytes(value)];
            if (json.EnumerateObject().Select(m => (JsonElement?)m.Value).LastOrDefault() is { } last) InsertAfter(last, text);
            else InsertInto(json, text);
        }
    }

    /// <summary>Adds an item at the end of a list; in a list that <see cref="Remove"/> emptied, as its first one.</summary>
    public void Append(JsonElement list, JsonNode? item, bool isEmptied = false)
    {
        if (list.GetArrayLength() == 0) InsertInto(list, Bytes(item));
        else if (isEmptied) InsertInto(list, Bytes(item));
        else InsertAfter(list[list.GetArrayLength() - 1], Bytes(item));
    }

    /// <summary>Makes a list of a value and others behind it.</summary>
    public void Surround(JsonElement value, IEnumerable<JsonNode> others)
    {
        _edits.Insert(0, (Start(value), 0, "["u8.ToArray()));
        foreach (var other in others) InsertAfter(value, Bytes(other));
        _edits.Add((End(value), 0, "]"u8.ToArray()));
    }

    /// <summary>Takes items out of a list, with the commas that parted them.</summary>
    public void Remove(JsonElement list, IReadOnlySet<int> places)
    {
        var items = list.EnumerateArray().ToList();
        if (items.Count > 0 && places.Count == items.Count)
        {
            _edits.Add((Start(list) + 1, Length(list) - 2, []));
            return;
        }
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
        // What is added at one place keeps its order.
        foreach (var (start, length, text) in _edits.OrderBy(e => e.Start))
        {
            // Within something that is replaced or gone, nothing is changed.
            if (start < at) continue;
            output.Write(utf8.Span[at..start]);
            output.Write(text);
            at = start + length;
        }
        output.Write(utf8.Span[at..]);
        return output.WrittenSpan.ToArray();
    }

    // Behind the last value, not before the bracket: commas too many and comments may stand between them.
    private void InsertAfter(JsonElement last, byte[] text) => _edits.Add((End(last), 0, [(byte)',', .. text]));

    private void InsertInto(JsonElement empty, byte[] text)
        => _edits.Add((End(empty) - 1, 0, _filled.Add(End(empty)) ? text : [(byte)',', .. text]));

    private static int Length(JsonElement value) => JsonMarshal.GetRawUtf8Value(value).Length;

    private int End(JsonElement value) => Start(value) + Length(value);

    private byte[] Bytes(JsonNode? node)
    {
        if (node is null) return "null"u8.ToArray();
        var output = new ArrayBufferWriter<byte>();
        using (var json = new Utf8JsonWriter(output, isInPage ? default : Readable)) node.WriteTo(json);
        return output.WrittenSpan.ToArray();
    }
}
