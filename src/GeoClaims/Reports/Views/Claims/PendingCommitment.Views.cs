using System.Diagnostics;

namespace GeoClaims;

[DebuggerDisplay("{ToString(),nq}")]
[TypeFormatterSource(typeof(ViewFormatters))]
public sealed partial record PendingCommitment : IViewable
{
    View IViewable.View => View.OfText(Sentence.Text);

    /// <summary>What is missing as a piece of HTML for a notebook: without style sheet or script, and readable on a light and on a dark ground.</summary>
    public string ToHtml() => HtmlView.Of(this);

    /// <summary>What is missing as Markdown.</summary>
    public string ToMarkdown() => MarkdownView.Of(this);
}
