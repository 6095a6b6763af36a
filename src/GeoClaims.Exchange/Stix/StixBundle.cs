using System.Text;
using System.Text.Json;

namespace GeoClaims.Exchange;

/// <summary>A STIX 2.1 bundle: everything in it stays as it was written, whether a case can hold it or not.</summary>
/// <remarks>
/// <see cref="ToCase(StixOptions?)"/> makes a case of what is understood, <see cref="From(CaseFile, StixOptions?)"/> a bundle of a case,
/// and <see cref="With(CaseFile, StixOptions?)"/> writes a changed case back into the bundle that it came from.
/// Nothing is fetched, and no clock is read: equal input gives equal output.
/// </remarks>
public sealed partial class StixBundle
{
    private readonly ReadOnlyMemory<byte> _utf8;
    private readonly StixObject[] _objects;
    private readonly JsonElement _root;

    private StixBundle(ReadOnlyMemory<byte> utf8, LoadLimits limits)
    {
        (_utf8, _root) = (utf8, DocumentText.Parse(utf8, limits));
        if (_root.ValueKind != JsonValueKind.Object || _root.Text("type"u8) is not { } type)
            throw new InvalidDocumentException("$", "A STIX bundle is a JSON object with \"type\": \"bundle\".");
        IsBare = type != "bundle";
        if (IsBare && !StixIds.IsIdOf(_root.Text("id"u8) ?? "", type))
            throw new InvalidDocumentException("$.type", "This is neither a STIX bundle nor a STIX object.");
        IEnumerable<JsonElement> objects = IsBare ? [_root] : _root.Member("objects"u8) switch
        {
            null => [],
            { ValueKind: JsonValueKind.Array } list => list.GetArrayLength() <= limits.MaxRecords
                ? list.EnumerateArray()
                : throw new InvalidDocumentException("$.objects", $"The bundle holds {list.GetArrayLength()} objects, more than "
                    + $"{limits.MaxRecords}. Raise LoadLimits.MaxRecords if that is meant."),
            _ => throw new InvalidDocumentException("$.objects", "The objects of a bundle are a list."),
        };
        _objects = [.. objects.Select((o, place) => new StixObject(o, place))];
    }

    /// <summary>All objects, in the order of the bundle, older versions included.</summary>
    public IReadOnlyList<StixObject> Objects => _objects;

    /// <summary>The bundle's id; null if it has none.</summary>
    public string? Id => IsBare ? null : _root.Text("id"u8);

    /// <summary>The bundle's text, byte for byte as it was read.</summary>
    public string ToJson() => Encoding.UTF8.GetString(_utf8.Span);

    /// <summary>How many objects of which types.</summary>
    public override string ToString() => $"STIX bundle: {_objects.Length} {(_objects.Length == 1 ? "object" : "objects")}"
        + string.Concat(_objects.CountBy(o => o.Type).OrderByDescending(t => t.Value).ThenBy(t => t.Key, StringComparer.Ordinal)
            .Select((t, i) => $"{(i == 0 ? " (" : ", ")}{t.Value} {t.Key}")) + (_objects.Length == 0 ? "" : ")");

    /// <summary>Whether the text is one object without a bundle around it.</summary>
    internal bool IsBare { get; }

    internal JsonElement Root => _root;

    internal static StixBundle Of(ReadOnlyMemory<byte> utf8)
        => new(utf8, new LoadLimits { MaxBytes = Array.MaxLength, MaxDepth = 1000, MaxRecords = int.MaxValue });
}
