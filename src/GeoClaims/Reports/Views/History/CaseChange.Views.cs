using System.Diagnostics;

namespace GeoClaims;

[DebuggerDisplay("{ToString(),nq}")]
[TypeFormatterSource(typeof(ViewFormatters))]
public sealed partial class CaseChange : IViewable
{
    View IViewable.View => View.OfText(ToString());

    /// <summary>The change as a piece of HTML for a notebook: without style sheet or script, and readable on a light and on a dark ground.</summary>
    public string ToHtml() => HtmlView.Of(this);

    /// <summary>The change as Markdown.</summary>
    public string ToMarkdown() => MarkdownView.Of(this);
}
