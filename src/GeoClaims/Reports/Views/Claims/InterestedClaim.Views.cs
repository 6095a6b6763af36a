using System.Diagnostics;

namespace GeoClaims;

[DebuggerDisplay("{ToString(),nq}")]
[TypeFormatterSource(typeof(ViewFormatters))]
public sealed partial class InterestedClaim : IViewable
{
    View IViewable.View => new("", ViewList.Of(Against.Concat(InFavour).Select(r => r.Sentence)));

    /// <summary>The claim with the interests that it touches as a piece of HTML for a notebook: without style sheet or script, and readable on a light and on a dark ground.</summary>
    public string ToHtml() => HtmlView.Of(this);

    /// <summary>The claim with the interests that it touches as Markdown.</summary>
    public string ToMarkdown() => MarkdownView.Of(this);
}
