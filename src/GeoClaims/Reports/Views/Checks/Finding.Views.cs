using System.Diagnostics;

namespace GeoClaims;

[DebuggerDisplay("{ToString(),nq}")]
[TypeFormatterSource(typeof(ViewFormatters))]
public sealed partial record Finding : IShaped
{
    private static readonly Shape s_shape = new ShapeOf<Finding>("finding", "findings")
        .Column("", f => f.Severity == Severity.Error ? ViewPhrase.Bold("error") : Words.Of(f.Severity))
        .Column("Code", f => ViewPhrase.Grey(f.Code))
        .Column("What", f => f.Message)
        .Column("Where", f => ViewPhrase.Grey(f.Origin ?? f.Path));

    Shape IShaped.Shape => s_shape;

    View IViewable.View => View.OfText(ToString());

    /// <summary>The finding as a piece of HTML for a notebook: without style sheet or script, and readable on a light and on a dark ground.</summary>
    public string ToHtml() => HtmlView.Of(this);

    /// <summary>The finding as Markdown.</summary>
    public string ToMarkdown() => MarkdownView.Of(this);
}
