using System.Diagnostics;

namespace GeoClaims;

[DebuggerDisplay("{ToString(),nq}")]
[TypeFormatterSource(typeof(ViewFormatters))]
public sealed partial record AnswerMove : IShaped
{
    private static readonly Shape s_shape = new ShapeOf<AnswerMove>("answer", "answers")
        .Column("Answer", m => ViewPhrase.Bold(m.Hypothesis.Name))
        .Column("Before", m => m.Before?.ToString() ?? "none", ViewAlign.Right)
        .Column("After", m => m.After?.ToString() ?? "none", ViewAlign.Right);

    Shape IShaped.Shape => s_shape;

    View IViewable.View => View.OfText(ToString());

    /// <summary>The move as a piece of HTML for a notebook: without style sheet or script, and readable on a light and on a dark ground.</summary>
    public string ToHtml() => HtmlView.Of(this);

    /// <summary>The move as Markdown.</summary>
    public string ToMarkdown() => MarkdownView.Of(this);
}
