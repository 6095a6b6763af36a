using System.Diagnostics;

namespace GeoClaims;

[DebuggerDisplay("{ToString(),nq}")]
[TypeFormatterSource(typeof(ViewFormatters))]
public sealed partial record HeldExhibit : IShaped
{
    private static readonly Shape s_shape = new ShapeOf<HeldExhibit>("exhibit", "exhibits")
        .Column("Exhibit", h => ViewPhrase.Bold(h.Exhibit.ToString()))
        .Column("Kept of", h => h.Record.Label)
        .Column("Hash", h => ViewPhrase.Grey(h.Exhibit.Hash));

    Shape IShaped.Shape => s_shape;

    View IViewable.View => new(ToString(), ((IViewable)Exhibit).View.Blocks);

    /// <summary>The exhibit with who holds it as a piece of HTML for a notebook: without style sheet or script, and readable on a light and on a dark ground.</summary>
    public string ToHtml() => HtmlView.Of(this);

    /// <summary>The exhibit with who holds it as Markdown.</summary>
    public string ToMarkdown() => MarkdownView.Of(this);
}
