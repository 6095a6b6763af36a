using System.Diagnostics;

namespace GeoClaims;

[DebuggerDisplay("{ToString(),nq}")]
[TypeFormatterSource(typeof(ViewFormatters))]
public sealed partial record Gap : IShaped
{
    private static readonly Shape s_shape = new ShapeOf<Gap>("gap", "gaps")
        .Column("Gap", g => ViewPhrase.Bold(Words.Of(g.Kind)))
        .Column("What is missing", g => g.Sentence.Text);

    Shape IShaped.Shape => s_shape;

    View IViewable.View => View.OfText(Sentence.Text);

    /// <summary>The gap as a piece of HTML for a notebook: without style sheet or script, and readable on a light and on a dark ground.</summary>
    public string ToHtml() => HtmlView.Of(this);

    /// <summary>The gap as Markdown.</summary>
    public string ToMarkdown() => MarkdownView.Of(this);
}
