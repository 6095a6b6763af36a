namespace GeoClaims;

[TypeFormatterSource(typeof(ViewFormatters))]
public sealed partial class AnalystComparison : IViewable
{
    View IViewable.View => new("Where the analysts differ",
        ViewList.Of(Sentences),
        ViewTable.Of(Analysts, "Each alone"),
        ViewTable.Of(Cells, "The cells on which they differ most"));

    /// <summary>Where the analysts differ as a piece of HTML for a notebook: without style sheet or script, and readable on a light and on a dark ground.</summary>
    public string ToHtml() => HtmlView.Of(this);

    /// <summary>Where the analysts differ as Markdown.</summary>
    public string ToMarkdown() => MarkdownView.Of(this);
}
