using System.Diagnostics;

namespace GeoClaims;

[DebuggerDisplay("{ToString(),nq}")]
[TypeFormatterSource(typeof(ViewFormatters))]
public sealed partial record CalibrationBin : IShaped
{
    private static readonly Shape s_shape = new ShapeOf<CalibrationBin>("bin", "bins")
        .Column("Word", b => b.Word?.ToString() ?? "no word")
        .Column("Forecasts", b => $"{b.Count}", ViewAlign.Right)
        .Column("Stated", b => b.MeanStated.ToString(), ViewAlign.Right)
        .Column("Came true", b => $"{b.CameTrue}", ViewAlign.Right);

    Shape IShaped.Shape => s_shape;

    View IViewable.View => View.OfText(ToString());

    /// <summary>The forecasts with one word as a piece of HTML for a notebook: without style sheet or script, and readable on a light and on a dark ground.</summary>
    public string ToHtml() => HtmlView.Of(this);

    /// <summary>The forecasts with one word as Markdown.</summary>
    public string ToMarkdown() => MarkdownView.Of(this);
}
