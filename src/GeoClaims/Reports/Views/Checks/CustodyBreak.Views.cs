using System.Diagnostics;

namespace GeoClaims;

[DebuggerDisplay("{ToString(),nq}")]
[TypeFormatterSource(typeof(ViewFormatters))]
public sealed partial record CustodyBreak : IShaped
{
    private static readonly Shape s_shape = new ShapeOf<CustodyBreak>("break", "breaks")
        .Column("Entry", b => $"{b.Entry}", ViewAlign.Right)
        .Column("What", b => b.Text);

    Shape IShaped.Shape => s_shape;

    View IViewable.View => View.OfText(Text);

    /// <summary>The break as a piece of HTML for a notebook: without style sheet or script, and readable on a light and on a dark ground.</summary>
    public string ToHtml() => HtmlView.Of(this);

    /// <summary>The break as Markdown.</summary>
    public string ToMarkdown() => MarkdownView.Of(this);
}
