namespace GeoClaims;

[TypeFormatterSource(typeof(ViewFormatters))]
public sealed partial class CaseFile : IViewable
{
    View IViewable.View => new(Title + _view,
        ViewText.Plain($"{ToString()[(Title.Length + _view.Length + 2)..]}."),
        ViewTable.Facts(
            ("Handling", ViewPhrase.Bold(Handling)),
            ("Clock", $"{Zone}"),
            ("Questions", string.Join(" ", Questions.Take(ViewLimits.Rows).Select(q => q.Text))),
            ("Records", string.Join(", ", Counts()))),
        Knowledge is null ? null : ViewText.Note($"The case is shown {Knowledge}."));

    /// <summary>The case with how much it holds as a piece of HTML for a notebook: without style sheet or script, and readable on a light and on a dark ground.</summary>
    public string ToHtml() => HtmlView.Of(this);

    /// <summary>The case with how much it holds as Markdown.</summary>
    public string ToMarkdown() => MarkdownView.Of(this);

    private IEnumerable<string> Counts()
    {
        foreach (var kind in RecordKind.All)
        {
            var count = _index.CountOf(kind);
            if (count > 0) yield return $"{count} {(count == 1 ? kind.Word : kind.Many)}";
        }
    }
}
