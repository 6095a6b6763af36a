using System.Diagnostics;

namespace GeoClaims;

[DebuggerDisplay("{ToString(),nq}")]
[TypeFormatterSource(typeof(ViewFormatters))]
public sealed partial record Source : IShaped
{
    private static readonly Shape s_shape = new ShapeOf<Source>("source", "sources")
        .Column("Name", s => ViewPhrase.Bold(s.Name))
        .Column("Reliability", s => $"{s.Reliability} {s.Reliability.Meaning}")
        .Column("Because", s => s.ReliabilityBecause)
        .Column("Behind it", (s, names) => names.Of(s.Actor))
        .Column("Id", s => ViewPhrase.Grey(s.Id.Value));

    Shape IShaped.Shape => s_shape;

    View IViewable.View => s_shape.Alone(this, Name, Names.None);

    /// <summary>The source as a piece of HTML for a notebook: without style sheet or script, and readable on a light and on a dark ground.</summary>
    public string ToHtml() => HtmlView.Of(this);

    /// <summary>The source as Markdown.</summary>
    public string ToMarkdown() => MarkdownView.Of(this);
}
