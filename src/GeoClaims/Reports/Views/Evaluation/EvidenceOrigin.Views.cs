using System.Diagnostics;

namespace GeoClaims;

[DebuggerDisplay("{ToString(),nq}")]
[TypeFormatterSource(typeof(ViewFormatters))]
public sealed partial record EvidenceOrigin : IShaped
{
    private static readonly Shape s_shape = new ShapeOf<EvidenceOrigin>("origin", "origins")
        .Column("Origin", o => ViewPhrase.Bold(o.Name))
        .Column("Alone", o => $"{o.Alone.Count}", ViewAlign.Right)
        .Column("Shared", o => $"{o.Shared.Count}", ViewAlign.Right)
        .Column("Items that come from there alone", o => Said.Some(o.Alone.Select(e => e.Statement)));

    Shape IShaped.Shape => s_shape;

    View IViewable.View => View.OfText(ToString());

    /// <summary>The origin as a piece of HTML for a notebook: without style sheet or script, and readable on a light and on a dark ground.</summary>
    public string ToHtml() => HtmlView.Of(this);

    /// <summary>The origin as Markdown.</summary>
    public string ToMarkdown() => MarkdownView.Of(this);
}
