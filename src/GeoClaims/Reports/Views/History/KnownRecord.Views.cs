using System.Diagnostics;

namespace GeoClaims;

[DebuggerDisplay("{ToString(),nq}")]
[TypeFormatterSource(typeof(ViewFormatters))]
public sealed partial record KnownRecord : IViewable
{
    View IViewable.View => new(Record.Label, ViewText.Plain(ToString()));

    /// <summary>Since when the record reads so as a piece of HTML for a notebook: without style sheet or script, and readable on a light and on a dark ground.</summary>
    public string ToHtml() => HtmlView.Of(this);

    /// <summary>Since when the record reads so as Markdown.</summary>
    public string ToMarkdown() => MarkdownView.Of(this);
}
