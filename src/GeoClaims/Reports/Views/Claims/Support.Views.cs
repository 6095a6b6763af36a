namespace GeoClaims;

[TypeFormatterSource(typeof(ViewFormatters))]
public sealed partial class Support : IViewable
{
    View IViewable.View => new(Proposition.Statement,
        ViewList.Of(Sentences),
        ViewTable.Of((ValueList<SupportClaim>)[.. Clusters.SelectMany(c => c.Claims).Take(ViewLimits.Rows + 1)], "Who says so"));

    /// <summary>What the claims make of the proposition as a piece of HTML for a notebook: without style sheet or script, and readable on a light and on a dark ground.</summary>
    public string ToHtml() => HtmlView.Of(this);

    /// <summary>What the claims make of the proposition as Markdown.</summary>
    public string ToMarkdown() => MarkdownView.Of(this);
}
