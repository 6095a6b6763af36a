namespace GeoClaims;

[TypeFormatterSource(typeof(ViewFormatters))]
public sealed partial class CaseDiff : IViewable
{
    View IViewable.View => new(Headline.Text,
        ViewList.Of(Judgements.SelectMany(j => j.Sentences), "The judgement"),
        ViewTable.Of(CaseFields, "The case"),
        ViewTable.Of(Records, "The records"));

    /// <summary>What has changed as a piece of HTML for a notebook: without style sheet or script, and readable on a light and on a dark ground.</summary>
    public string ToHtml() => HtmlView.Of(this);

    /// <summary>What has changed as Markdown.</summary>
    public string ToMarkdown() => MarkdownView.Of(this);
}
