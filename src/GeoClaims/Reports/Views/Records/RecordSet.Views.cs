namespace GeoClaims;

[TypeFormatterSource(typeof(ViewFormatters))]
public sealed partial class RecordSet<T> : IViewable
{
    private string Title => Count == 0 ? $"No {Id<T>.Kind.Word}" : _records[0] is IShaped shaped ? shaped.Shape.Count(Count) : ToString();

    View IViewable.View => new(Title, Count == 0 ? null : Table());

    /// <summary>The records as a table, with names in place of ids, as a piece of HTML for a notebook: without style sheet or script, and readable on a light and on a dark ground.</summary>
    public string ToHtml() => HtmlView.Of(this);

    /// <summary>The records as a table, with names in place of ids, as Markdown.</summary>
    public string ToMarkdown() => MarkdownView.Of(this);

    /// <summary>The first records as a table.</summary>
    internal ViewTable? Table(string? heading = null, int most = ViewLimits.Rows)
        => Count > 0 && _records[0] is IShaped shaped ? shaped.Shape.Table([.. _records.Take(most)], Count, new(_case)) with { Heading = heading } : null;
}
