using System.Diagnostics;

namespace GeoClaims;

[DebuggerDisplay("{ToString(),nq}")]
[TypeFormatterSource(typeof(ViewFormatters))]
public sealed partial record ResampledAnswer : IShaped
{
    private static readonly Shape s_shape = new ShapeOf<ResampledAnswer>("answer", "answers")
        .Column("Answer", a => ViewPhrase.Bold(a.Hypothesis.Name))
        .Column("Middle", a => a.Range.Best.ToString(), ViewAlign.Right)
        .Column("Nine draws of ten", a => a.Range.Span, ViewAlign.Right)
        .Column("Leads in", a => a.ShareLed.ToString(), ViewAlign.Right);

    Shape IShaped.Shape => s_shape;

    View IViewable.View => View.OfText(ToString());

    /// <summary>How the draws came out as a piece of HTML for a notebook: without style sheet or script, and readable on a light and on a dark ground.</summary>
    public string ToHtml() => HtmlView.Of(this);

    /// <summary>How the draws came out as Markdown.</summary>
    public string ToMarkdown() => MarkdownView.Of(this);
}
