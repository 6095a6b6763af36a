using System.Diagnostics;

namespace GeoClaims;

[DebuggerDisplay("{ToString(),nq}")]
[TypeFormatterSource(typeof(ViewFormatters))]
public sealed partial record TimelineRow : IShaped
{
    private static readonly Shape s_shape = new ShapeOf<TimelineRow>("row", "rows")
        .Column("Known", r => $"{r.Known} {r.KnownTime}".TrimEnd())
        .Column("Tag", r => TimelineText.Tag(r))
        .Column("What", r => r.Text)
        .Column("Happened", r => r.Happened);

    Shape IShaped.Shape => s_shape;

    View IViewable.View => s_shape.Alone(this, null, Names.None);

    /// <summary>The row as a piece of HTML for a notebook: without style sheet or script, and readable on a light and on a dark ground.</summary>
    public string ToHtml() => HtmlView.Of(this);

    /// <summary>The row as Markdown.</summary>
    public string ToMarkdown() => MarkdownView.Of(this);
}
