using System.Diagnostics;

namespace GeoClaims;

[DebuggerDisplay("{ToString(),nq}")]
[TypeFormatterSource(typeof(ViewFormatters))]
public sealed partial record SourceGraph : IViewable
{
    View IViewable.View => new("Where the evidence comes from", Items.IsEmpty ? ViewText.Note("No item tells the answers apart.") : new ViewPicture(ToSvg(), GraphPicture.Sentence(this), GraphPicture.Width, GraphText.Words(this)), GraphText.LeftOut(this));

    /// <summary>Where the evidence comes from as a piece of HTML for a notebook: without style sheet or script, and readable on a light and on a dark ground.</summary>
    public string ToHtml() => HtmlView.Of(this);

    /// <summary>Where the evidence comes from as Markdown.</summary>
    public string ToMarkdown() => MarkdownView.Of(this);

    /// <summary>The graph as a standalone SVG: origins, items and answers from left to right. Blue, solid: pulls towards. Orange, dashed: pulls away. Thicker: more.</summary>
    public string ToSvg() => GraphPicture.Draw(this);

    /// <summary>The graph as a Mermaid flow chart of at most 15 nodes: the most telling items first. A comment in it says what is left out.</summary>
    public string ToMermaid() => MermaidGraph.Write(this);
}
