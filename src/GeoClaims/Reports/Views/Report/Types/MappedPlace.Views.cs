using System.Diagnostics;
using System.Globalization;

namespace GeoClaims;

[DebuggerDisplay("{ToString(),nq}")]
[TypeFormatterSource(typeof(ViewFormatters))]
public sealed partial record MappedPlace : IShaped
{
    private static readonly Shape s_shape = new ShapeOf<MappedPlace>("place", "places")
        .Column("Number", p => p.Number.ToString(CultureInfo.InvariantCulture), ViewAlign.Right)
        .Column("Place", p => ViewPhrase.Bold(p.Place.Name))
        .Column("How exact", p => p.Exactness)
        .Column("What happened there", p => string.Join("; ", p.Happened))
        .Column("Evidence", p => string.Join(" ", p.Tags));

    Shape IShaped.Shape => s_shape;

    View IViewable.View => s_shape.Alone(this, null, Names.None);

    /// <summary>The place as a piece of HTML for a notebook: without style sheet or script, and readable on a light and on a dark ground.</summary>
    public string ToHtml() => HtmlView.Of(this);

    /// <summary>The place as Markdown.</summary>
    public string ToMarkdown() => MarkdownView.Of(this);
}
