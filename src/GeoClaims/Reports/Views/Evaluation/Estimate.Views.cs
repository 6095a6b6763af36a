using System.Diagnostics;

namespace GeoClaims;

[DebuggerDisplay("{ToString(),nq}")]
[TypeFormatterSource(typeof(ViewFormatters))]
public sealed partial record Estimate : IShaped
{
    private static readonly Shape s_shape = new ShapeOf<Estimate>("answer", "answers")
        .Column("Answer", e => ViewPhrase.Bold(e.Hypothesis.Name))
        .Column("Likelihood", e => e.Likelihood?.ToString())
        .Column("Best estimate", e => e.Probability.Best.ToString(), ViewAlign.Right)
        .Column("Moves within", e => e.Probability.Span, ViewAlign.Right)
        .Column("Before the evidence", e => e.Prior.ToString(), ViewAlign.Right);

    Shape IShaped.Shape => s_shape;

    View IViewable.View => View.OfText(ToString());

    /// <summary>The estimate as a piece of HTML for a notebook: without style sheet or script, and readable on a light and on a dark ground.</summary>
    public string ToHtml() => HtmlView.Of(this);

    /// <summary>The estimate as Markdown.</summary>
    public string ToMarkdown() => MarkdownView.Of(this);
}
