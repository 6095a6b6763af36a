namespace GeoClaims;

[TypeFormatterSource(typeof(ViewFormatters))]
public sealed partial class ScoreTable : IViewable
{
    View IViewable.View => new(Name, ViewTable.Of(Entries), ViewText.Note(Citation));

    /// <summary>The table as a piece of HTML for a notebook: without style sheet or script, and readable on a light and on a dark ground.</summary>
    public string ToHtml() => HtmlView.Of(this);

    /// <summary>The table as Markdown.</summary>
    public string ToMarkdown() => MarkdownView.Of(this);
}
