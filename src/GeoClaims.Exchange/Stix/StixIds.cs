using System.Diagnostics.CodeAnalysis;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json.Nodes;

namespace GeoClaims.Exchange;

/// <summary>Ids of STIX objects: <c>type--UUID</c>.</summary>
internal static class StixIds
{
    /// <summary>The property extension by which an object carries a whole record.</summary>
    public const string Extension = "extension-definition--8d1c36c6-7a4e-4f0e-9c55-1f8f0a1de3b7";

    /// <summary>Who defined it.</summary>
    public const string Definer = "identity--5b1f0d53-2a43-4a6c-8f0b-6d3c1c9e2f41";

    // Ours: the one of the standard is reserved for observables.
    private static readonly Guid Ours = new("6f3b5f0e-9d0a-4c1b-8b6e-2f6f4b9a7d15");
    private static readonly Guid Observables = new("00abedb4-aa42-466c-9c01-fed23315a9b7");

    /// <summary>The id of what stands for a record, or for a part of it. Equal names give equal ids, whatever the type.</summary>
    public static string For(string type, string scope, string name) => $"{type}--{Version5(Ours, $"{scope}\n{type}\n{name}")}";

    /// <summary>The id of an observable by the properties that make it what it is (STIX 2.1 §2.9).</summary>
    public static string ForObservable(string type, JsonObject contributing)
        => $"{type}--{Version5(Observables, CanonicalJson.TextOf(Encoding.UTF8.GetBytes(contributing.ToJsonString())))}";

    /// <summary>Whether a text is an id of a type, such as <c>identity</c>.</summary>
    public static bool IsIdOf(string id, string type)
        => id.Length == type.Length + 38 && id.StartsWith(type, StringComparison.Ordinal)
            && id.AsSpan(type.Length).StartsWith("--", StringComparison.Ordinal)
            && Guid.TryParseExact(id.AsSpan(type.Length + 2), "D", out _);

    public static string TypeOf(string id)
    {
        var end = id.IndexOf("--", StringComparison.Ordinal);
        return end < 0 ? "" : id[..end];
    }

    /// <summary>UUID version 5 (RFC 9562 §5.5).</summary>
    [SuppressMessage("Security", "CA5350", Justification = "The RFC demands SHA-1; nothing is protected by it.")]
    private static Guid Version5(Guid space, string name)
    {
        var text = Encoding.UTF8.GetBytes(name);
        var bytes = new byte[16 + text.Length];
        space.TryWriteBytes(bytes, bigEndian: true, out _);
        text.CopyTo(bytes, 16);
        var hash = SHA1.HashData(bytes)[..16];
        hash[6] = (byte)((hash[6] & 0x0F) | 0x50);
        hash[8] = (byte)((hash[8] & 0x3F) | 0x80);
        return new(hash, bigEndian: true);
    }
}
