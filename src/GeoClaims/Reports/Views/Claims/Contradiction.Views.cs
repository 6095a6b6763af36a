namespace GeoClaims;

[TypeFormatterSource(typeof(ViewFormatters))]
public sealed partial class Contradiction : IViewable
{
    View IViewable.View => View.OfText(Sentence.Text);

    /// <summary>The contradiction as a piece of HTML for a notebook: without style sheet or script, and readable on a light and on a dark ground.</summary>
    public string ToHtml() => HtmlView.Of(this);

    /// <summary>The contradiction as Markdown.</summary>
    public string ToMarkdown() => MarkdownView.Of(this);
}
