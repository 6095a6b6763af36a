using System.Diagnostics;

namespace GeoClaims;

[DebuggerDisplay("{ToString(),nq}")]
[TypeFormatterSource(typeof(ViewFormatters))]
public sealed partial record TaggedAnswer : IShaped
{
    private static readonly Shape s_shape = new ShapeOf<TaggedAnswer>("answer", "answers")
        .Column("Tag", a => ViewPhrase.Bold(a.Tag))
        .Column("Answer", a => a.Hypothesis.Name)
        .Column("What it says", a => a.Statement);

    Shape IShaped.Shape => s_shape;

    View IViewable.View => s_shape.Alone(this, null, Names.None);

    /// <summary>The answer as a piece of HTML for a notebook: without style sheet or script, and readable on a light and on a dark ground.</summary>
    public string ToHtml() => HtmlView.Of(this);

    /// <summary>The answer as Markdown.</summary>
    public string ToMarkdown() => MarkdownView.Of(this);
}
