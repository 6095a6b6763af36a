using System.Diagnostics;

namespace GeoClaims;

[DebuggerDisplay("{ToString(),nq}")]
[TypeFormatterSource(typeof(ViewFormatters))]
public readonly partial record struct Diagnosticity : IViewable
{
    View IViewable.View => View.OfText(ToString());

    /// <summary>What an item tells as a piece of HTML for a notebook: without style sheet or script, and readable on a light and on a dark ground.</summary>
    public string ToHtml() => HtmlView.Of(this);

    /// <summary>What an item tells as Markdown.</summary>
    public string ToMarkdown() => MarkdownView.Of(this);
}
