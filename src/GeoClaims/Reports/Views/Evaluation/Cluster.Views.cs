using System.Diagnostics;

namespace GeoClaims;

[DebuggerDisplay("{ToString(),nq}")]
[TypeFormatterSource(typeof(ViewFormatters))]
public sealed partial record Cluster : IShaped
{
    private static readonly Shape s_shape = new ShapeOf<Cluster>("cluster", "clusters")
        .Column("Counts", c => ViewPhrase.Bold(c.Counts.Statement))
        .Column("Counts with it", c => Said.Some(c.Others.Select(e => e.Statement)));

    Shape IShaped.Shape => s_shape;

    View IViewable.View => View.OfText(Sentence.Text);

    /// <summary>The cluster as a piece of HTML for a notebook: without style sheet or script, and readable on a light and on a dark ground.</summary>
    public string ToHtml() => HtmlView.Of(this);

    /// <summary>The cluster as Markdown.</summary>
    public string ToMarkdown() => MarkdownView.Of(this);
}
