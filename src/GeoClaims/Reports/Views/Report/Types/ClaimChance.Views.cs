using System.Diagnostics;

namespace GeoClaims;

[DebuggerDisplay("{ToString(),nq}")]
[TypeFormatterSource(typeof(ViewFormatters))]
public sealed partial record ClaimChance : IViewable
{
    View IViewable.View => View.OfText(ToString());

    /// <summary>How the chance follows as a piece of HTML for a notebook: without style sheet or script, and readable on a light and on a dark ground.</summary>
    public string ToHtml() => HtmlView.Of(this);

    /// <summary>How the chance follows as Markdown.</summary>
    public string ToMarkdown() => MarkdownView.Of(this);
}
