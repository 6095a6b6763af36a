namespace GeoClaims;

[TypeFormatterSource(typeof(ViewFormatters))]
public sealed partial class Explanation : IViewable
{
    View IViewable.View => new(Subject,
        ViewList.Of(Sentences),
        ViewTable.Of(Terms),
        AddsUp ? ViewText.Plain($"In all: {Said.Signed(Total)} {Unit}.") : ViewText.Note($"In {Unit}; the parts do not add up."));

    /// <summary>The explanation as a piece of HTML for a notebook: without style sheet or script, and readable on a light and on a dark ground.</summary>
    public string ToHtml() => HtmlView.Of(this);

    /// <summary>The explanation as Markdown.</summary>
    public string ToMarkdown() => MarkdownView.Of(this);
}
