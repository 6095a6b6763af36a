using System.Diagnostics;

namespace GeoClaims;

[DebuggerDisplay("{ToString(),nq}")]
[TypeFormatterSource(typeof(ViewFormatters))]
public sealed partial record Indicator : IShaped
{
    private static readonly Shape s_shape = new ShapeOf<Indicator>("indicator", "indicators")
        .Column("Hypothesis", (i, names) => names.Of(i.Hypothesis))
        .Column("What would be seen", i => i.Text)
        .Column("Status", i => ViewPhrase.Bold(Words.Of(i.Status)))
        .Fact("Reported in", (i, names) => names.Of(i.Citations))
        .Fact("Known from", i => i.KnownFrom?.Text)
        .Column("Id", i => ViewPhrase.Grey(i.Id.Value));

    Shape IShaped.Shape => s_shape;

    View IViewable.View => s_shape.Alone(this, null, Names.None);

    /// <summary>The indicator as a piece of HTML for a notebook: without style sheet or script, and readable on a light and on a dark ground.</summary>
    public string ToHtml() => HtmlView.Of(this);

    /// <summary>The indicator as Markdown.</summary>
    public string ToMarkdown() => MarkdownView.Of(this);
}
