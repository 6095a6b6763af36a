using System.Diagnostics;

namespace GeoClaims;

[DebuggerDisplay("{ToString(),nq}")]
[TypeFormatterSource(typeof(ViewFormatters))]
public sealed partial record Question : IShaped
{
    private static readonly Shape s_shape = new ShapeOf<Question>("question", "questions")
        .Column("Question", q => ViewPhrase.Bold(q.Text))
        .Column("Answers", (q, names) => names.Of(q.Hypotheses))
        .Fact("Exclusive", q => q.Exclusive ? "at most one answer can be true" : "several answers can be true")
        .Fact("Exhaustive", q => q.Exhaustive ? "at least one answer must be true" : "perhaps no answer is true")
        .Column("Known by", q => q.ResolveBy?.Text)
        .Fact("Settled by", q => q.Criteria)
        .Column("Resolution", (q, names) => q.Resolution is { } r ? $"{names.Of(r.Hypothesis)} ({r.At}): {r.Because}" : "")
        .Column("Id", q => ViewPhrase.Grey(q.Id.Value));

    Shape IShaped.Shape => s_shape;

    View IViewable.View => s_shape.Alone(this, Text, Names.None);

    /// <summary>The question as a piece of HTML for a notebook: without style sheet or script, and readable on a light and on a dark ground.</summary>
    public string ToHtml() => HtmlView.Of(this);

    /// <summary>The question as Markdown.</summary>
    public string ToMarkdown() => MarkdownView.Of(this);
}
