using System.Diagnostics;

namespace GeoClaims;

[DebuggerDisplay("{ToString(),nq}")]
[TypeFormatterSource(typeof(ViewFormatters))]
public sealed partial record Quote : IViewable
{
    View IViewable.View => new("",
        ViewTable.Facts(
            (Language ?? "Original", Original),
            ("Translation", Translation)));

    /// <summary>The quote in its own language and in translation as a piece of HTML for a notebook: without style sheet or script, and readable on a light and on a dark ground.</summary>
    public string ToHtml() => HtmlView.Of(this);

    /// <summary>The quote in its own language and in translation as Markdown.</summary>
    public string ToMarkdown() => MarkdownView.Of(this);
}
