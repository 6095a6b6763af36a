using System.Diagnostics;

namespace GeoClaims;

[DebuggerDisplay("{ToString(),nq}")]
[TypeFormatterSource(typeof(ViewFormatters))]
public sealed partial class ContradictionSide : IViewable
{
    View IViewable.View => new(Proposition.Statement, ViewTable.Of(Claims));

    /// <summary>The side as a piece of HTML for a notebook: without style sheet or script, and readable on a light and on a dark ground.</summary>
    public string ToHtml() => HtmlView.Of(this);

    /// <summary>The side as Markdown.</summary>
    public string ToMarkdown() => MarkdownView.Of(this);
}
