using System.Diagnostics;
using System.Globalization;

namespace GeoClaims;

[DebuggerDisplay("{ToString(),nq}")]
[TypeFormatterSource(typeof(ViewFormatters))]
public sealed partial record Snapshot : IShaped
{
    private static readonly Shape s_shape = new ShapeOf<Snapshot>("step", "steps")
        .Column("Known by the end of", s => ViewPhrase.Bold(s.Label))
        .Column("Items known", s => s.KnownItems.ToString(CultureInfo.InvariantCulture), ViewAlign.Right)
        .Column("Leads", s => s.Leader?.Name ?? "nobody")
        .Column("What moved it", s => s.Change?.Text);

    Shape IShaped.Shape => s_shape;

    View IViewable.View => new(Label, ViewList.Of(Evaluation.Judgement), ViewTable.Of(Estimates), Change is null ? null : ViewText.Note(Change.Text));

    /// <summary>The step as a piece of HTML for a notebook: without style sheet or script, and readable on a light and on a dark ground.</summary>
    public string ToHtml() => HtmlView.Of(this);

    /// <summary>The step as Markdown.</summary>
    public string ToMarkdown() => MarkdownView.Of(this);
}
