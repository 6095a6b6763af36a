using System.Diagnostics;

namespace GeoClaims;

[DebuggerDisplay("{ToString(),nq}")]
[TypeFormatterSource(typeof(ViewFormatters))]
public sealed partial record ItemDisagreement : IShaped
{
    private static readonly Shape s_shape = new ShapeOf<ItemDisagreement>("item", "items")
        .Column("Item", i => i.Item.Statement)
        .Column("They", i => Words.Of(i.Degree))
        .Column("In cells", i => $"{i.Cells}", ViewAlign.Right);

    Shape IShaped.Shape => s_shape;

    View IViewable.View => View.OfText(ToString());

    /// <summary>The disagreement as a piece of HTML for a notebook: without style sheet or script, and readable on a light and on a dark ground.</summary>
    public string ToHtml() => HtmlView.Of(this);

    /// <summary>The disagreement as Markdown.</summary>
    public string ToMarkdown() => MarkdownView.Of(this);
}
