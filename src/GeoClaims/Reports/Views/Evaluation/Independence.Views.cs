namespace GeoClaims;

[TypeFormatterSource(typeof(ViewFormatters))]
public sealed partial class Independence : IViewable
{
    View IViewable.View => new($"{Counted} of {Rated} rated items count",
        ViewList.Of(Sentences),
        ViewTable.Of(Origins, "Where they come from"),
        ViewTable.Of(Naive, "What counting every copy would have said"));

    /// <summary>What counts once as a piece of HTML for a notebook: without style sheet or script, and readable on a light and on a dark ground.</summary>
    public string ToHtml() => HtmlView.Of(this);

    /// <summary>What counts once as Markdown.</summary>
    public string ToMarkdown() => MarkdownView.Of(this);
}
