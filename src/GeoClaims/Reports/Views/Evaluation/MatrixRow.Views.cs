using System.Diagnostics;

namespace GeoClaims;

[DebuggerDisplay("{ToString(),nq}")]
[TypeFormatterSource(typeof(ViewFormatters))]
public sealed partial class MatrixRow : IViewable
{
    View IViewable.View => MatrixView.Of(_matrix, this);

    /// <summary>The item with what was judged of it as a piece of HTML for a notebook: without style sheet or script, and readable on a light and on a dark ground.</summary>
    public string ToHtml() => HtmlView.Of(this);

    /// <summary>The item with what was judged of it as Markdown.</summary>
    public string ToMarkdown() => MarkdownView.Of(this);
}
