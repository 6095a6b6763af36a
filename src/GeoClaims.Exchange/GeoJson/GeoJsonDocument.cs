using System.Runtime.InteropServices;
using System.Text;
using System.Text.Json;

namespace GeoClaims.Exchange;

/// <summary>A map in GeoJSON (RFC 7946): a collection of features, one
/// feature, or one geometry. It stays byte for byte as it was read.</summary>
public sealed partial class GeoJsonDocument
{
    private readonly ReadOnlyMemory<byte> _utf8;
    private readonly JsonElement _root;
    private readonly JsonElement[] _features;

    private GeoJsonDocument(ReadOnlyMemory<byte> utf8, LoadLimits limits)
    {
        (_utf8, _root) = (utf8, DocumentText.Parse(utf8, limits));
        var type = _root.Text("type"u8) ?? throw new InvalidDocumentException("$.type", "A GeoJSON text is an object with a type.");
        _features = type switch
        {
            "FeatureCollection" => _root.Member("features"u8) is { ValueKind: JsonValueKind.Array } list
                ? [.. list.EnumerateArray()]
                : throw new InvalidDocumentException("$.features", "A FeatureCollection has a list of features."),
            "Feature" => [_root],
            _ when GeoJsonShape.Of(_root).Fault is { } fault => throw new InvalidDocumentException("$", fault),
            _ => [_root],
        };
        if (_features.Length > limits.MaxRecords)
            throw new InvalidDocumentException("$.features", $"The map holds {_features.Length} features, more than {limits.MaxRecords}. "
                + "Raise LoadLimits.MaxRecords if that is meant.");
    }

    /// <summary>How many features it holds; a bare geometry counts as one.</summary>
    public int Count => _features.Length;

    /// <summary>The map's text, byte for byte as it was read.</summary>
    public string ToJson() => Encoding.UTF8.GetString(_utf8.Span);

    /// <summary>How many features.</summary>
    public override string ToString() => $"GeoJSON: {Count} {(Count == 1 ? "feature" : "features")}";

    internal JsonElement Root => _root;

    internal ReadOnlyMemory<byte> Utf8 => _utf8;

    internal bool IsCollection => _root.Text("type"u8) == "FeatureCollection";

    internal IReadOnlyList<JsonElement> Features => _features;

    /// <summary>The collection of this one feature or geometry, which then has the id by which a case knows it.</summary>
    internal GeoJsonDocument AsCollection(string id)
    {
        var root = JsonMarshal.GetRawUtf8Value(_root);
        return _root.Text("type"u8) == "Feature"
            ? Of((byte[])[.. "{\"type\":\"FeatureCollection\",\"features\":["u8, .. root, .. "]}\n"u8])
            : Of((byte[])[.. "{\"type\":\"FeatureCollection\",\"features\":[{\"type\":\"Feature\",\"id\":\""u8,
                .. Encoding.UTF8.GetBytes(id),
                .. "\",\"geometry\":"u8, .. root, .. ",\"properties\":{}}]}\n"u8]);
    }

    internal static GeoJsonDocument Of(ReadOnlyMemory<byte> utf8)
        => new(utf8, new LoadLimits { MaxBytes = Array.MaxLength, MaxRecords = int.MaxValue });
}
