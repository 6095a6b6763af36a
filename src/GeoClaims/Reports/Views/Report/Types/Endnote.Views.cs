using System.Diagnostics;
using System.Globalization;

namespace GeoClaims;

[DebuggerDisplay("{ToString(),nq}")]
[TypeFormatterSource(typeof(ViewFormatters))]
public sealed partial record Endnote : IShaped
{
    private static readonly Shape s_shape = new ShapeOf<Endnote>("source reference", "source references")
        .Column("Number", e => e.Number.ToString(CultureInfo.InvariantCulture), ViewAlign.Right)
        .Column("Source", e => e.Source.Name)
        .Column("Title", e => e.Report.Title)
        .Column("What bears on its quality", e => string.Join(" ", e.Descriptor))
        .Column("Used for", e => string.Join(" ", e.UsedBy));

    Shape IShaped.Shape => s_shape;

    View IViewable.View => s_shape.Alone(this, null, Names.None);

    /// <summary>The source reference as a piece of HTML for a notebook: without style sheet or script, and readable on a light and on a dark ground.</summary>
    public string ToHtml() => HtmlView.Of(this);

    /// <summary>The source reference as Markdown.</summary>
    public string ToMarkdown() => MarkdownView.Of(this);
}
