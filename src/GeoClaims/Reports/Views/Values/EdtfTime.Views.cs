namespace GeoClaims;

[TypeFormatterSource(typeof(ViewFormatters))]
public sealed partial class EdtfTime : IViewable
{
    View IViewable.View => View.OfText(ToString());

    /// <summary>The time as written as a piece of HTML for a notebook: without style sheet or script, and readable on a light and on a dark ground.</summary>
    public string ToHtml() => HtmlView.Of(this);

    /// <summary>The time as written as Markdown.</summary>
    public string ToMarkdown() => MarkdownView.Of(this);
}
