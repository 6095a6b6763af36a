using System.Diagnostics;

namespace GeoClaims;

[DebuggerDisplay("{ToString(),nq}")]
[TypeFormatterSource(typeof(ViewFormatters))]
public sealed partial record ExplanationTerm : IShaped
{
    private static readonly Shape s_shape = new ShapeOf<ExplanationTerm>("part", "parts")
        .Column("What", t => t.Name)
        .Column("Moves it by", t => Said.Signed(t.Value), ViewAlign.Right);

    Shape IShaped.Shape => s_shape;

    View IViewable.View => View.OfText(ToString());

    /// <summary>The part as a piece of HTML for a notebook: without style sheet or script, and readable on a light and on a dark ground.</summary>
    public string ToHtml() => HtmlView.Of(this);

    /// <summary>The part as Markdown.</summary>
    public string ToMarkdown() => MarkdownView.Of(this);
}
