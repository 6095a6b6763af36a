namespace GeoClaims;

/// <summary>From whom the most telling items come, and towards which answers they pull.</summary>
/// <param name="Origins">Who stands behind the items, in an order that crosses few lines.</param>
/// <param name="Items">The items drawn, the most telling first.</param>
/// <param name="Answers">The answers without parts.</param>
/// <param name="Edges">Which origin each item comes from, and where it pulls.</param>
/// <param name="LeftOut">The items that are not drawn, because they tell less.</param>
public sealed partial record SourceGraph(ValueList<EvidenceOrigin> Origins, ValueList<TaggedItem> Items, ValueList<TaggedAnswer> Answers, ValueList<GraphEdge> Edges, ValueList<TaggedItem> LeftOut)
{
    /// <summary>How many origins, items and lines there are.</summary>
    public override string ToString() => $"{Origins.Count} origins, {Items.Count} items, {Edges.Count} lines";
}
