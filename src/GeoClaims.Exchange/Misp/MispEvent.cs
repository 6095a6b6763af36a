using System.Runtime.InteropServices;
using System.Text;

namespace GeoClaims.Exchange;

/// <summary>One event of a MISP text, as it stands there.</summary>
public sealed class MispEvent
{
    internal MispEvent(MispNode node) => Node = node;

    /// <summary>Where it stands, as a JSON path.</summary>
    public string Path => Node.Path;

    /// <summary>Its UUID, in small letters; null if it has none.</summary>
    public string? Uuid => Node.Uuid;

    /// <summary>What it is about; null if it does not say so.</summary>
    public string? Info => Node.Text("info"u8);

    /// <summary>Its text, byte for byte.</summary>
    public string Json => Encoding.UTF8.GetString(JsonMarshal.GetRawUtf8Value(Node.Element));

    internal MispNode Node { get; }

    /// <summary>What it is about.</summary>
    public override string ToString() => Info ?? Uuid ?? Path;
}
