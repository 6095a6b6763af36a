using System.Diagnostics;

namespace GeoClaims;

[DebuggerDisplay("{ToString(),nq}")]
[TypeFormatterSource(typeof(ViewFormatters))]
public sealed partial record Check : IShaped
{
    private static readonly Shape s_shape = new ShapeOf<Check>("check", "checks")
        .Column("What", c => Words.Of(c.Kind))
        .Column("By", c => c.By)
        .Column("At", c => c.At?.Text)
        .Column("Result", c => Said.Of(c.Result))
        .Column("Note", c => c.Note);

    Shape IShaped.Shape => s_shape;

    View IViewable.View => View.OfText(ToString());

    /// <summary>The check as a piece of HTML for a notebook: without style sheet or script, and readable on a light and on a dark ground.</summary>
    public string ToHtml() => HtmlView.Of(this);

    /// <summary>The check as Markdown.</summary>
    public string ToMarkdown() => MarkdownView.Of(this);
}
