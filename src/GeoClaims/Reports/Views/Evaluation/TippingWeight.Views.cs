using System.Diagnostics;
using System.Globalization;

namespace GeoClaims;

[DebuggerDisplay("{ToString(),nq}")]
[TypeFormatterSource(typeof(ViewFormatters))]
public sealed partial record TippingWeight : IShaped
{
    private static readonly Shape s_shape = new ShapeOf<TippingWeight>("tipping weight", "tipping weights")
        .Column("Item", t => t.Item.Statement)
        .Column("Weight", t => t.Weight.ToString("0.##", CultureInfo.InvariantCulture), ViewAlign.Right)
        .Column("Draws level", t => t.Instead.Name);

    Shape IShaped.Shape => s_shape;

    View IViewable.View => View.OfText(ToString());

    /// <summary>The weight as a piece of HTML for a notebook: without style sheet or script, and readable on a light and on a dark ground.</summary>
    public string ToHtml() => HtmlView.Of(this);

    /// <summary>The weight as Markdown.</summary>
    public string ToMarkdown() => MarkdownView.Of(this);
}
