using System.Diagnostics;
using System.Globalization;

namespace GeoClaims;

[DebuggerDisplay("{ToString(),nq}")]
[TypeFormatterSource(typeof(ViewFormatters))]
public sealed partial record ForecastNote : IShaped
{
    private static readonly Shape s_shape = new ShapeOf<ForecastNote>("forecast question", "forecast questions")
        .Column("Question", f => f.Question.Text)
        .Column("Forecasts", f => f.Claims.Count.ToString(CultureInfo.InvariantCulture), ViewAlign.Right)
        .Column("Settled", f => f.Resolved?.Name ?? "not settled");

    Shape IShaped.Shape => s_shape;

    View IViewable.View => new(ToString(), ViewTable.Of(Claims), ViewList.Of(Scored.Select(s => s.Sentence)));

    /// <summary>The forecast question as a piece of HTML for a notebook: without style sheet or script, and readable on a light and on a dark ground.</summary>
    public string ToHtml() => HtmlView.Of(this);

    /// <summary>The forecast question as Markdown.</summary>
    public string ToMarkdown() => MarkdownView.Of(this);
}
