namespace GeoClaims;

[TypeFormatterSource(typeof(ViewFormatters))]
public sealed partial class Stakes : IViewable
{
    View IViewable.View => new(All.IsEmpty ? ToString() : $"Who gains or loses: {Question.Text}", ViewTable.Of(All));

    /// <summary>Who gains or loses by which answer as a piece of HTML for a notebook: without style sheet or script, and readable on a light and on a dark ground.</summary>
    public string ToHtml() => HtmlView.Of(this);

    /// <summary>Who gains or loses by which answer as Markdown.</summary>
    public string ToMarkdown() => MarkdownView.Of(this);
}
