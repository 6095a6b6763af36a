using System.Diagnostics;

namespace GeoClaims;

[DebuggerDisplay("{ToString(),nq}")]
[TypeFormatterSource(typeof(ViewFormatters))]
public readonly partial record struct MatrixCell : IViewable
{
    View IViewable.View => ValueViews.Of(Assessments);

    /// <summary>The judgements in the cell as a piece of HTML for a notebook: without style sheet or script, and readable on a light and on a dark ground.</summary>
    public string ToHtml() => HtmlView.Of(this);

    /// <summary>The judgements in the cell as Markdown.</summary>
    public string ToMarkdown() => MarkdownView.Of(this);
}
