using System.Diagnostics;

namespace GeoClaims;

[DebuggerDisplay("{ToString(),nq}")]
[TypeFormatterSource(typeof(ViewFormatters))]
public sealed partial record Assessment : IShaped
{
    private static readonly Shape s_shape = new ShapeOf<Assessment>("assessment", "assessments")
        .Column("Item", (a, names) => names.Of(a.Item))
        .Column("Hypothesis", (a, names) => names.Of(a.Hypothesis))
        .Column("Judged", a => Said.Mark(a), ViewAlign.Centre)
        .Column("Because", a => a.Because)
        .Column("Analyst", a => a.Analyst)
        .Column("Since", a => a.Since?.Text);

    Shape IShaped.Shape => s_shape;

    View IViewable.View => s_shape.Alone(this, null, Names.None);

    /// <summary>The judgement as a piece of HTML for a notebook: without style sheet or script, and readable on a light and on a dark ground.</summary>
    public string ToHtml() => HtmlView.Of(this);

    /// <summary>The judgement as Markdown.</summary>
    public string ToMarkdown() => MarkdownView.Of(this);
}
