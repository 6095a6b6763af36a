namespace GeoClaims;

[TypeFormatterSource(typeof(ViewFormatters))]
public sealed partial class JudgementChange : IViewable
{
    View IViewable.View => new(Question.Text, ViewList.Of(Sentences), ViewTable.Of(Answers));

    /// <summary>How the judgement has changed as a piece of HTML for a notebook: without style sheet or script, and readable on a light and on a dark ground.</summary>
    public string ToHtml() => HtmlView.Of(this);

    /// <summary>How the judgement has changed as Markdown.</summary>
    public string ToMarkdown() => MarkdownView.Of(this);
}
