using System.Diagnostics;
using System.Globalization;

namespace GeoClaims;

[DebuggerDisplay("{ToString(),nq}")]
[TypeFormatterSource(typeof(ViewFormatters))]
public sealed partial record Standing : IShaped
{
    private static readonly Shape s_shape = new ShapeOf<Standing>("standing", "standings")
        .Column("Rank", s => s.Rank.ToString(CultureInfo.InvariantCulture), ViewAlign.Right)
        .Column("Answer", s => ViewPhrase.Bold(s.Hypothesis.Name))
        .Column("Probability", s => s.Probability?.ToString(), ViewAlign.Right)
        .Column("Measures", s => s.Probability is null ? string.Join(", ", s.Measures) : "");

    Shape IShaped.Shape => s_shape;

    View IViewable.View => View.OfText(ToString());

    /// <summary>The standing as a piece of HTML for a notebook: without style sheet or script, and readable on a light and on a dark ground.</summary>
    public string ToHtml() => HtmlView.Of(this);

    /// <summary>The standing as Markdown.</summary>
    public string ToMarkdown() => MarkdownView.Of(this);
}
