namespace GeoClaims;

[TypeFormatterSource(typeof(ViewFormatters))]
public sealed partial class ValidationReport : IViewable
{
    View IViewable.View => new(Findings.IsEmpty ? "Nothing found." : Said.Counts(Findings), ViewTable.Of(Findings));

    /// <summary>The findings as a piece of HTML for a notebook: without style sheet or script, and readable on a light and on a dark ground.</summary>
    public string ToHtml() => HtmlView.Of(this);

    /// <summary>The findings as Markdown.</summary>
    public string ToMarkdown() => MarkdownView.Of(this);
}
