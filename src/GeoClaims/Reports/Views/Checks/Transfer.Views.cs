using System.Diagnostics;

namespace GeoClaims;

[DebuggerDisplay("{ToString(),nq}")]
[TypeFormatterSource(typeof(ViewFormatters))]
public sealed partial record Transfer : IShaped
{
    private static readonly Shape s_shape = new ShapeOf<Transfer>("transfer", "transfers")
        .Column("At", t => t.At.Text)
        .Column("From", t => t.From)
        .Column("To", t => t.To)
        .Column("Purpose", t => t.Purpose)
        .Column("Hash", t => ViewPhrase.Grey(t.Hash));

    Shape IShaped.Shape => s_shape;

    View IViewable.View => View.OfText(ToString());

    /// <summary>The transfer as a piece of HTML for a notebook: without style sheet or script, and readable on a light and on a dark ground.</summary>
    public string ToHtml() => HtmlView.Of(this);

    /// <summary>The transfer as Markdown.</summary>
    public string ToMarkdown() => MarkdownView.Of(this);
}
