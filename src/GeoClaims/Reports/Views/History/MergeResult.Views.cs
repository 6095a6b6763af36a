namespace GeoClaims;

[TypeFormatterSource(typeof(ViewFormatters))]
public sealed partial class MergeResult : IViewable
{
    View IViewable.View => new(Headline,
        ViewTable.Of(Conflicts),
        ViewText.NoteIf(!Conflicts.IsEmpty, "Take(conflict, side) settles one; Resolve settles many."),
        Case is null && Report is not null ? ViewTable.Of(Report.Findings, "What stands in the way") : null);

    /// <summary>How the merge came out as a piece of HTML for a notebook: without style sheet or script, and readable on a light and on a dark ground.</summary>
    public string ToHtml() => HtmlView.Of(this);

    /// <summary>How the merge came out as Markdown.</summary>
    public string ToMarkdown() => MarkdownView.Of(this);
}
