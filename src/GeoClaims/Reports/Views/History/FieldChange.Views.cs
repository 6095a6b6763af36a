using System.Diagnostics;

namespace GeoClaims;

[DebuggerDisplay("{ToString(),nq}")]
[TypeFormatterSource(typeof(ViewFormatters))]
public sealed partial record FieldChange : IShaped
{
    private static readonly Shape s_shape = new ShapeOf<FieldChange>("field", "fields")
        .Column("Field", f => ViewPhrase.Bold(Words.Split(f.Field, ' ')))
        .Column("Element", f => f.Element)
        .Column("Before", f => f.Before ?? "none")
        .Column("After", f => f.After ?? "none");

    Shape IShaped.Shape => s_shape;

    View IViewable.View => View.OfText(ToString());

    /// <summary>The change as a piece of HTML for a notebook: without style sheet or script, and readable on a light and on a dark ground.</summary>
    public string ToHtml() => HtmlView.Of(this);

    /// <summary>The change as Markdown.</summary>
    public string ToMarkdown() => MarkdownView.Of(this);
}
