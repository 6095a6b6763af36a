using System.Text;
using System.Text.Json;

namespace GeoClaims.Exchange;

/// <summary>A provenance document in PROV-JSON (W3C Member Submission of 24 April 2013):
/// where things come from, who made them and out of what. It stays byte for byte as it was read.</summary>
/// <remarks>
/// <see cref="ToCase(ProvOptions?)"/> makes a case of what is understood, <see cref="From(CaseFile, ProvOptions?)"/> a document of a case,
/// and <see cref="With(CaseFile, ProvOptions?)"/> writes a changed case back into the document that it came from.
/// Nothing is fetched, and no clock is read: equal input gives equal output.
/// </remarks>
public sealed partial class ProvDocument
{
    private readonly ReadOnlyMemory<byte> _utf8;

    private ProvDocument(ReadOnlyMemory<byte> utf8, LoadLimits limits)
    {
        _utf8 = utf8;
        Root = DocumentText.Parse(utf8, limits);
        if (Root.ValueKind != JsonValueKind.Object || !Root.EnumerateObject().All(m => ProvTerms.IsSection(m.Name)))
            throw new InvalidDocumentException("$", "A PROV-JSON text is an object of 'prefix', 'entity', 'activity', 'agent', "
                + "'bundle' and relations such as 'wasDerivedFrom'.");
        foreach (var section in Root.EnumerateObject())
            if (section.Value.ValueKind != JsonValueKind.Object)
                throw new InvalidDocumentException($"$.{section.Name}",
                    "This part of a PROV-JSON text is an object that names its members.");
        Graph = new(Root, limits);
    }

    /// <summary>How many entities, activities and agents it describes, those in bundles included.</summary>
    public int Count => Graph.Elements.Count;

    /// <summary>The document's text, byte for byte as it was read.</summary>
    public string ToJson() => Encoding.UTF8.GetString(_utf8.Span);

    /// <summary>How many elements of which kind, and how many relations.</summary>
    public override string ToString()
        => $"PROV: {Of("entity", "entities")}, {Of("activity", "activities")}, {Of("agent", "agents")}, "
            + $"{Graph.Relations.Count} {(Graph.Relations.Count == 1 ? "relation" : "relations")}";

    internal JsonElement Root { get; }

    internal ProvGraph Graph { get; }

    internal static ProvDocument Of(ReadOnlyMemory<byte> utf8)
        => new(utf8, new LoadLimits { MaxBytes = Array.MaxLength, MaxDepth = 1000, MaxRecords = int.MaxValue });

    private string Of(string one, string many)
    {
        var count = Graph.Elements.Count(e => e.Section == one);
        return $"{count} {(count == 1 ? one : many)}";
    }
}
