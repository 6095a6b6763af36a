using System.Diagnostics;

namespace GeoClaims;

[DebuggerDisplay("{ToString(),nq}")]
[TypeFormatterSource(typeof(ViewFormatters))]
public sealed partial record Variant : IShaped
{
    private static readonly Shape s_shape = new ShapeOf<Variant>("trial", "trials")
        .Column("Tried", v => $"{Variant.Words(v.Kind)} “{v.Name}”")
        .Column("Items", v => $"{v.Items.Count}", ViewAlign.Right)
        .Column("Leads", v => string.Join(" and ", v.Leaders.Select(h => h.Name)))
        .Column("Changes the lead", v => v.Flips ? ViewPhrase.Bold("yes") : "no");

    Shape IShaped.Shape => s_shape;

    View IViewable.View => View.OfText(ToString());

    /// <summary>What was tried as a piece of HTML for a notebook: without style sheet or script, and readable on a light and on a dark ground.</summary>
    public string ToHtml() => HtmlView.Of(this);

    /// <summary>What was tried as Markdown.</summary>
    public string ToMarkdown() => MarkdownView.Of(this);
}
