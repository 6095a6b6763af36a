using System.Diagnostics;

namespace GeoClaims;

[DebuggerDisplay("{ToString(),nq}")]
[TypeFormatterSource(typeof(ViewFormatters))]
public sealed partial record ClaimantForecasts : IShaped
{
    private static readonly Shape s_shape = new ShapeOf<ClaimantForecasts>("claimant", "claimants")
        .Column("Who", c => ViewPhrase.Bold(c.Claimant.Name))
        .Column("Forecasts", c => $"{c.Score.Count}", ViewAlign.Right)
        .Column("Brier score", c => ForecastScore.Text(c.Score.Brier), ViewAlign.Right)
        .Column("Log score", c => ForecastScore.Text(c.Score.LogScore), ViewAlign.Right);

    Shape IShaped.Shape => s_shape;

    View IViewable.View => new(ToString(), ViewList.Of(Scored.Select(f => f.Sentence)));

    /// <summary>How the claimant fared as a piece of HTML for a notebook: without style sheet or script, and readable on a light and on a dark ground.</summary>
    public string ToHtml() => HtmlView.Of(this);

    /// <summary>How the claimant fared as Markdown.</summary>
    public string ToMarkdown() => MarkdownView.Of(this);
}
