using System.Diagnostics;

namespace GeoClaims;

[DebuggerDisplay("{ToString(),nq}")]
[TypeFormatterSource(typeof(ViewFormatters))]
public sealed partial class ReplayStep : IShaped
{
    private static readonly Shape s_shape = new ShapeOf<ReplayStep>("step", "steps")
        .Column("Known", s => Said.Time(s.At, s.Evaluation.Case.Zone))
        .Column("What it did", s => s.Sentence.Text);

    Shape IShaped.Shape => s_shape;

    View IViewable.View => new(Said.Time(At, Evaluation.Case.Zone), ViewText.Plain(Sentence.Text), ViewList.Of(Relevant.Select(r => new Names(Evaluation.Case).Of(r)), "Became known"));

    /// <summary>The step as a piece of HTML for a notebook: without style sheet or script, and readable on a light and on a dark ground.</summary>
    public string ToHtml() => HtmlView.Of(this);

    /// <summary>The step as Markdown.</summary>
    public string ToMarkdown() => MarkdownView.Of(this);
}
