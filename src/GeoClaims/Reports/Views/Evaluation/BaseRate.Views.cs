using System.Diagnostics;

namespace GeoClaims;

[DebuggerDisplay("{ToString(),nq}")]
[TypeFormatterSource(typeof(ViewFormatters))]
public readonly partial record struct BaseRate : IShaped
{
    private static readonly Shape s_shape = new ShapeOf<BaseRate>("prior", "priors")
        .Column("Prior", b => b.Prior.ToString(), ViewAlign.Right)
        .Column("Then", b => b.Probability.ToString(), ViewAlign.Right)
        .Column("Leads", b => b.Leads ? "yes" : ViewPhrase.Bold("no"));

    Shape IShaped.Shape => s_shape;

    View IViewable.View => View.OfText(ToString());

    /// <summary>The result as a piece of HTML for a notebook: without style sheet or script, and readable on a light and on a dark ground.</summary>
    public string ToHtml() => HtmlView.Of(this);

    /// <summary>The result as Markdown.</summary>
    public string ToMarkdown() => MarkdownView.Of(this);
}
