using System.Diagnostics;

namespace GeoClaims;

[DebuggerDisplay("{ToString(),nq}")]
[TypeFormatterSource(typeof(ViewFormatters))]
public sealed partial record BaseRateSweep : IViewable
{
    View IViewable.View => new(ToString(), ViewTable.Of(Points));

    /// <summary>How far the lead depends on the prior as a piece of HTML for a notebook: without style sheet or script, and readable on a light and on a dark ground.</summary>
    public string ToHtml() => HtmlView.Of(this);

    /// <summary>How far the lead depends on the prior as Markdown.</summary>
    public string ToMarkdown() => MarkdownView.Of(this);
}
