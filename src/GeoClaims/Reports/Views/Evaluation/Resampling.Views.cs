using System.Diagnostics;

namespace GeoClaims;

[DebuggerDisplay("{ToString(),nq}")]
[TypeFormatterSource(typeof(ViewFormatters))]
public sealed partial record Resampling : IViewable
{
    View IViewable.View => new($"{Draws} draws: the same answer led in {SameLeader}, in the same order in {SameOrder}",
        ViewTable.Of(Answers));

    /// <summary>How the draws came out as a piece of HTML for a notebook: without style sheet or script, and readable on a light and on a dark ground.</summary>
    public string ToHtml() => HtmlView.Of(this);

    /// <summary>How the draws came out as Markdown.</summary>
    public string ToMarkdown() => MarkdownView.Of(this);
}
