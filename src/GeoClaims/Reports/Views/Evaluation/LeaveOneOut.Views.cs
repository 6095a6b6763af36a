using System.Diagnostics;

namespace GeoClaims;

[DebuggerDisplay("{ToString(),nq}")]
[TypeFormatterSource(typeof(ViewFormatters))]
public sealed partial class LeaveOneOut : IShaped
{
    private static readonly Shape s_shape = new ShapeOf<LeaveOneOut>("item left out", "items left out")
        .Column("Without", l => l.Item.Statement)
        .Column("Leads", l => string.Join(" and ", l.Leaders.Select(h => h.Name)))
        .Column("Changes the lead", l => l.Flips ? ViewPhrase.Bold("yes") : "no");

    Shape IShaped.Shape => s_shape;

    View IViewable.View => View.OfText(ToString());

    /// <summary>What would lead without the item as a piece of HTML for a notebook: without style sheet or script, and readable on a light and on a dark ground.</summary>
    public string ToHtml() => HtmlView.Of(this);

    /// <summary>What would lead without the item as Markdown.</summary>
    public string ToMarkdown() => MarkdownView.Of(this);
}
