namespace GeoClaims;

public sealed partial record SourceGraph : ViewableRecord
{
    internal override View View => new("Where the evidence comes from", Items.IsEmpty
        ? ViewText.Note("No item tells the answers apart.")
        : new ViewPicture(ToSvg(), GraphPicture.Sentence(this), GraphPicture.Width, OriginsSection.Items(this, SentenceCatalogue.English)),
        OriginsSection.LeftOut(this));

    /// <summary>The graph as a standalone SVG: origins, items and answers from left to right.
    /// Blue, solid: pulls towards. Orange, dashed: pulls away. Thicker: more.</summary>
    public string ToSvg() => GraphPicture.Draw(this);

    /// <summary>The graph as a Mermaid flow chart of at most 15 nodes: the most
    /// telling items first. A comment in it says what is left out.</summary>
    public string ToMermaid() => MermaidGraph.Write(this);
}
