using System.Diagnostics;
using System.Globalization;

namespace GeoClaims;

[DebuggerDisplay("{ToString(),nq}")]
[TypeFormatterSource(typeof(ViewFormatters))]
public sealed partial record ScoreEntry : IShaped
{
    private static readonly Shape s_shape = new ShapeOf<ScoreEntry>("entry", "entries")
        .Column("Word", e => ViewPhrase.Bold(e.Word))
        .Column("Number", e => e.Number?.ToString(CultureInfo.InvariantCulture) ?? "none", ViewAlign.Right)
        .Column("From", e => e.Low.ToString(CultureInfo.InvariantCulture), ViewAlign.Right)
        .Column("To", e => e.High.ToString(CultureInfo.InvariantCulture), ViewAlign.Right);

    Shape IShaped.Shape => s_shape;

    View IViewable.View => View.OfText(ToString());

    /// <summary>The entry as a piece of HTML for a notebook: without style sheet or script, and readable on a light and on a dark ground.</summary>
    public string ToHtml() => HtmlView.Of(this);

    /// <summary>The entry as Markdown.</summary>
    public string ToMarkdown() => MarkdownView.Of(this);
}
