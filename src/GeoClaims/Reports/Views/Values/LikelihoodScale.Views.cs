namespace GeoClaims;

[TypeFormatterSource(typeof(ViewFormatters))]
public sealed partial class LikelihoodScale : IViewable
{
    View IViewable.View => new(Name, ViewTable.Of(Terms), ViewText.Note(Citation));

    /// <summary>The words of the scale as a piece of HTML for a notebook: without style sheet or script, and readable on a light and on a dark ground.</summary>
    public string ToHtml() => HtmlView.Of(this);

    /// <summary>The words of the scale as Markdown.</summary>
    public string ToMarkdown() => MarkdownView.Of(this);
}
