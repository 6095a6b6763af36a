using System.Text;
using System.Text.Json;

namespace GeoClaims.Exchange;

/// <summary>A text of MISP: one event, several of them as lists and answers of its interface hold them, or a galaxy of actors.</summary>
/// <remarks>
/// <see cref="ToCase(MispOptions?)"/> makes a case of what is understood, <see cref="From(CaseFile, MispOptions?)"/> an event of a case,
/// and <see cref="With(CaseFile, MispOptions?)"/> writes a changed case back into the text that it came from.
/// Everything else stays byte for byte. Nothing is fetched, and no clock is read: equal input gives equal output.
/// </remarks>
public sealed partial class MispDocument
{
    private readonly ReadOnlyMemory<byte> _utf8;
    private readonly List<MispEvent> _events = [];

    private MispDocument(ReadOnlyMemory<byte> utf8, LoadLimits limits)
    {
        _utf8 = utf8;
        var root = new MispNode(DocumentText.Parse(utf8, limits), "$");
        if (root.Element.ValueKind == JsonValueKind.Array) AddAll(root.Element, "$");
        else if (root.Element.Member("response"u8) is { } answer)
        {
            if (answer.ValueKind == JsonValueKind.Array) AddAll(answer, "$.response");
            else Add(new(answer, "$.response"));
        }
        else if (root.Element.Member("values"u8) is { ValueKind: JsonValueKind.Array }) Galaxy = root;
        else Add(root);
        var count = _events.Sum(CountOf) + (long)(Galaxy?.Element.GetProperty("values"u8).GetArrayLength() ?? 0);
        if (count > limits.MaxRecords)
            throw new InvalidDocumentException("$", $"The text holds {count} events, objects, attributes and clusters, more than "
                + $"{limits.MaxRecords}. Raise LoadLimits.MaxRecords if that is meant.");
    }

    /// <summary>The events, in the order of the text; none in a galaxy.</summary>
    public IReadOnlyList<MispEvent> Events => _events;

    /// <summary>The text, byte for byte as it was read.</summary>
    public string ToJson() => Encoding.UTF8.GetString(_utf8.Span);

    /// <summary>How many events, objects and attributes, or how many clusters of a galaxy.</summary>
    public override string ToString()
    {
        if (Galaxy is { } galaxy) return $"MISP galaxy {galaxy.Text("name"u8)}: {galaxy.List("values").Count()} clusters";
        var objects = _events.Sum(e => e.Node.List("Object").Count());
        return $"MISP: {_events.Count} {(_events.Count == 1 ? "event" : "events")}, {objects} objects, "
            + $"{_events.Sum(CountOf) - _events.Count - objects} attributes";
    }

    /// <summary>What is no event, and why; with its path.</summary>
    internal List<(JsonElement Element, string Path)> Refused { get; } = [];

    /// <summary>The galaxy, if the text is one.</summary>
    internal MispNode? Galaxy { get; }

    internal ReadOnlyMemory<byte> Utf8 => _utf8;

    internal static MispDocument Of(ReadOnlyMemory<byte> utf8)
        => new(utf8, new LoadLimits { MaxBytes = Array.MaxLength, MaxDepth = 1000, MaxRecords = int.MaxValue });

    private void AddAll(JsonElement list, string path)
    {
        var place = 0;
        foreach (var item in list.EnumerateArray())
        {
            var node = new MispNode(item, $"{path}[{place++}]");
            if (EventIn(node) is { } found) _events.Add(new(found));
            else Refused.Add((item, node.Path));
        }
        if (_events.Count == 0 && Refused.Count > 0) throw NoEvent(path);
    }

    private void Add(MispNode node) => _events.Add(new(EventIn(node) ?? throw NoEvent(node.Path)));

    private static InvalidDocumentException NoEvent(string path)
        => new(path, "This is no MISP event: an object with Event in it, or with info, Attribute or Object.");

    private static MispNode? EventIn(MispNode node)
    {
        if (node.Inner("Event") is { } inner) return inner;
        var isEvent = node.Element.Member("info"u8) is not null || node.Element.Member("Attribute"u8) is not null
            || node.Element.Member("Object"u8) is not null;
        return isEvent ? node : null;
    }

    private static int CountOf(MispEvent e) => 1 + Length(e.Node, "Attribute"u8) + Length(e.Node, "Object"u8)
        + e.Node.List("Object").Sum(o => Length(o, "Attribute"u8));

    private static int Length(MispNode node, ReadOnlySpan<byte> name)
        => node.Element.Member(name) is { ValueKind: JsonValueKind.Array } list ? list.GetArrayLength() : 0;
}
