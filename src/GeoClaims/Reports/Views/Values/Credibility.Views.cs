using System.Diagnostics;

namespace GeoClaims;

[DebuggerDisplay("{ToString(),nq}")]
[TypeFormatterSource(typeof(ViewFormatters))]
public readonly partial record struct Credibility : IViewable
{
    View IViewable.View => View.OfText($"{Number}: {Meaning}");

    /// <summary>The grade as a piece of HTML for a notebook: without style sheet or script, and readable on a light and on a dark ground.</summary>
    public string ToHtml() => HtmlView.Of(this);

    /// <summary>The grade as Markdown.</summary>
    public string ToMarkdown() => MarkdownView.Of(this);
}
