namespace GeoClaims;

[TypeFormatterSource(typeof(ViewFormatters))]
public sealed partial class CaseHistory : IViewable
{
    View IViewable.View => new(_state.Head.Title,
        ViewTable.Of(Revisions),
        TornLine is null ? null : ViewText.Note("The last line of the file is torn; what it held is not part of the history."),
        ViewText.Note($"Head: {Head}"));

    /// <summary>The history as a piece of HTML for a notebook: without style sheet or script, and readable on a light and on a dark ground.</summary>
    public string ToHtml() => HtmlView.Of(this);

    /// <summary>The history as Markdown.</summary>
    public string ToMarkdown() => MarkdownView.Of(this);
}
