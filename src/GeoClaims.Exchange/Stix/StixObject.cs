using System.Runtime.InteropServices;
using System.Text;
using System.Text.Json;

namespace GeoClaims.Exchange;

/// <summary>One object of a bundle, as it stands there.</summary>
public sealed class StixObject
{
    internal StixObject(JsonElement element, int place)
    {
        (Element, Place) = (element, place);
        Type = element.Text("type"u8) ?? "";
        Id = element.Text("id"u8) ?? "";
        Modified = element.Text("modified"u8);
        IsRevoked = element.IsTrue("revoked"u8);
    }

    /// <summary>Its type, such as <c>threat-actor</c>; empty if it has none.</summary>
    public string Type { get; }

    /// <summary>Its id; empty if it has none.</summary>
    public string Id { get; }

    /// <summary>When this version was made, with the digits it was written with; null if it does not say so.</summary>
    public string? Modified { get; }

    /// <summary>Whether its creator withdrew it.</summary>
    public bool IsRevoked { get; }

    /// <summary>Its text, byte for byte.</summary>
    public string Json => Encoding.UTF8.GetString(Raw);

    internal JsonElement Element { get; }

    internal int Place { get; }

    internal string Path => $"$.objects[{Place}]";

    internal ReadOnlySpan<byte> Raw => JsonMarshal.GetRawUtf8Value(Element);

    /// <summary>Its type and what it is called.</summary>
    public override string ToString()
        => $"{Type} {Element.Text("name"u8) ?? Element.Text("relationship_type"u8) ?? Element.Text("value"u8) ?? Id}";
}
