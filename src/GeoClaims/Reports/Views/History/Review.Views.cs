namespace GeoClaims;

[TypeFormatterSource(typeof(ViewFormatters))]
public sealed partial class Review : IViewable
{
    View IViewable.View => new($"{Analyst}: {Question.Text}",
        ViewText.Plain(ToString()),
        Items.Table("Items"));

    /// <summary>The review as a piece of HTML for a notebook: without style sheet or script, and readable on a light and on a dark ground.</summary>
    public string ToHtml() => HtmlView.Of(this);

    /// <summary>The review as Markdown.</summary>
    public string ToMarkdown() => MarkdownView.Of(this);
}
