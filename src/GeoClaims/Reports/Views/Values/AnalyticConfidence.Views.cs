using System.Diagnostics;

namespace GeoClaims;

[DebuggerDisplay("{ToString(),nq}")]
[TypeFormatterSource(typeof(ViewFormatters))]
public sealed partial record AnalyticConfidence : IViewable
{
    View IViewable.View => new($"{Level} confidence",
        ViewTable.Facts(Grounds.Select(g => (Words.Of(g.Effect), (ViewPhrase)g.Statement))),
        Rule is null ? null : ViewText.Note($"By the rule {Rule}."));

    /// <summary>How well founded the judgement is as a piece of HTML for a notebook: without style sheet or script, and readable on a light and on a dark ground.</summary>
    public string ToHtml() => HtmlView.Of(this);

    /// <summary>How well founded the judgement is as Markdown.</summary>
    public string ToMarkdown() => MarkdownView.Of(this);
}
