namespace GeoClaims;

[TypeFormatterSource(typeof(ViewFormatters))]
public sealed partial class MethodResult : IShaped
{
    private static readonly Shape s_shape = new ShapeOf<MethodResult>("method", "methods")
        .Column("Method", m => ViewPhrase.Bold(m.Method.Name))
        .Column("Puts first", m => m.NotApplicable ?? string.Join(" and ", m.Leaders.Select(h => h.Name)))
        .Column("Source", m => ViewPhrase.Grey(m.Method.Citation));

    Shape IShaped.Shape => s_shape;

    View IViewable.View => new(Method.Name,
        NotApplicable is null ? null : ViewText.Plain($"Not applicable: {NotApplicable}"),
        ViewTable.Of((ValueList<Standing>)[.. Standings.OrderBy(s => s.Rank)]),
        ViewText.Note(Method.Citation));

    /// <summary>What the method says as a piece of HTML for a notebook: without style sheet or script, and readable on a light and on a dark ground.</summary>
    public string ToHtml() => HtmlView.Of(this);

    /// <summary>What the method says as Markdown.</summary>
    public string ToMarkdown() => MarkdownView.Of(this);
}
