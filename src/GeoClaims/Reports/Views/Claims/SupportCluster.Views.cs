using System.Diagnostics;

namespace GeoClaims;

[DebuggerDisplay("{ToString(),nq}")]
[TypeFormatterSource(typeof(ViewFormatters))]
public sealed partial record SupportCluster : IViewable
{
    View IViewable.View => new(string.Join(" and ", SpeakingFor.Take(ViewLimits.Rows).Select(a => a.Name)), ViewTable.Of(Claims), ViewText.Note($"Together: {Opinion}."));

    /// <summary>What the claims count for together as a piece of HTML for a notebook: without style sheet or script, and readable on a light and on a dark ground.</summary>
    public string ToHtml() => HtmlView.Of(this);

    /// <summary>What the claims count for together as Markdown.</summary>
    public string ToMarkdown() => MarkdownView.Of(this);
}
