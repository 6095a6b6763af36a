namespace GeoClaims;

[TypeFormatterSource(typeof(ViewFormatters))]
public sealed partial class Forecasts : IViewable
{
    View IViewable.View => new(Scored.IsEmpty && Unscored.IsEmpty ? ToString() : "Forecasts",
        ViewTable.Of(ByClaimant),
        ViewList.Of(Scored.Select(f => f.Sentence), "Scored", most: 12),
        ViewList.Of(Unscored.Select(f => f.Sentence), "Not scored", most: 12));

    /// <summary>The forecasts and how they fared as a piece of HTML for a notebook: without style sheet or script, and readable on a light and on a dark ground.</summary>
    public string ToHtml() => HtmlView.Of(this);

    /// <summary>The forecasts and how they fared as Markdown.</summary>
    public string ToMarkdown() => MarkdownView.Of(this);
}
