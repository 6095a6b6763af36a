namespace GeoClaims;

[TypeFormatterSource(typeof(ViewFormatters))]
public sealed partial class LeaveOneOutList : IViewable
{
    View IViewable.View => ValueViews.Of(this);

    /// <summary>What would lead without each of the items as a piece of HTML for a notebook: without style sheet or script, and readable on a light and on a dark ground.</summary>
    public string ToHtml() => HtmlView.Of(this);

    /// <summary>What would lead without each of the items as Markdown.</summary>
    public string ToMarkdown() => MarkdownView.Of(this);
}
