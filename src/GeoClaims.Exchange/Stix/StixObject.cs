using System.Runtime.InteropServices;
using System.Text;
using System.Text.Json;

namespace GeoClaims.Exchange;

/// <summary>One object of a bundle, as it stands there.</summary>
public sealed class StixObject
{
    private static readonly string[] Frequent = ["relationship", "indicator", "observed-data", "sighting", "note", "opinion", "identity",
        "report", "attack-pattern", "malware", "threat-actor", "course-of-action"];

    internal StixObject(JsonElement element, int place)
    {
        (Element, Place, Type, Id) = (element, place, "", "");
        if (element.ValueKind != JsonValueKind.Object) return;
        // In one pass: to look for each would be to go through all members each time.
        foreach (var member in element.EnumerateObject())
        {
            if (member.NameEquals("type"u8)) Type = TypeOf(member.Value);
            else if (member.NameEquals("id"u8)) Id = member.Value.AsText() ?? "";
            else if (member.NameEquals("modified"u8)) Modified = member.Value.AsText();
            else if (member.NameEquals("revoked"u8)) IsRevoked = member.Value.ValueKind == JsonValueKind.True;
        }
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

    // One text for each of the types that come by the thousand.
    private static string TypeOf(JsonElement value)
    {
        if (value.ValueKind != JsonValueKind.String) return "";
        // As it stands there: a text with half a character cannot be compared otherwise.
        var raw = JsonMarshal.GetRawUtf8Value(value)[1..^1];
        foreach (var type in Frequent)
            if (Ascii.Equals(raw, type)) return type;
        return value.AsText() ?? "";
    }

    /// <summary>Its type and what it is called.</summary>
    public override string ToString()
        => $"{Type} {Element.Text("name"u8) ?? Element.Text("relationship_type"u8) ?? Element.Text("value"u8) ?? Id}";
}
