namespace GeoClaims;

/// <summary>From whom the most telling items come, and towards which answers they pull.</summary>
public sealed partial record SourceGraph
{
    internal SourceGraph(
        ValueList<EvidenceOrigin> origins, ValueList<TaggedItem> items, ValueList<TaggedHypothesis> answers,
        ValueList<GraphEdge> edges, ValueList<TaggedItem> leftOut)
        => (Origins, Items, Hypotheses, Edges, LeftOut) = (origins, items, answers, edges, leftOut);

    /// <summary>Who stands behind the items, in an order that crosses few lines.</summary>
    public ValueList<EvidenceOrigin> Origins { get; }

    /// <summary>The items drawn, the most telling first.</summary>
    public ValueList<TaggedItem> Items { get; }

    /// <summary>The answers without parts.</summary>
    public ValueList<TaggedHypothesis> Hypotheses { get; }

    /// <summary>Which origin each item comes from, and where it pulls.</summary>
    internal ValueList<GraphEdge> Edges { get; }

    /// <summary>The items that are not drawn, because they tell less.</summary>
    public ValueList<TaggedItem> LeftOut { get; }

    /// <summary>The name of an origin; without one, the item is the analyst's own.</summary>
    internal static string NameOf(EvidenceOrigin origin) => NameOf(origin.Name);

    /// <summary>The same, of a name alone.</summary>
    internal static string NameOf(string name) => name.Length == 0 ? "the analyst" : name;

    /// <summary>How many origins, items and lines there are.</summary>
    public override string ToString() => $"{Origins.Count} origins, {Items.Count} items, {Edges.Count} lines";
}
