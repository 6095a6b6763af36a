using System.Diagnostics;

namespace GeoClaims;

[DebuggerDisplay("{ToString(),nq}")]
[TypeFormatterSource(typeof(ViewFormatters))]
public sealed partial record NaiveEstimate : IShaped
{
    private static readonly Shape s_shape = new ShapeOf<NaiveEstimate>("answer", "answers")
        .Column("Answer", n => ViewPhrase.Bold(n.Hypothesis.Name))
        .Column("Copies count once", n => n.Counted.ToString(), ViewAlign.Right)
        .Column("Every copy counts", n => n.Naive.ToString(), ViewAlign.Right);

    Shape IShaped.Shape => s_shape;

    View IViewable.View => View.OfText(ToString());

    /// <summary>The two counts as a piece of HTML for a notebook: without style sheet or script, and readable on a light and on a dark ground.</summary>
    public string ToHtml() => HtmlView.Of(this);

    /// <summary>The two counts as Markdown.</summary>
    public string ToMarkdown() => MarkdownView.Of(this);
}
