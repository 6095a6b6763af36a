namespace GeoClaims;

[TypeFormatterSource(typeof(ViewFormatters))]
public readonly partial struct ValueList<T> : IViewable
{
    View IViewable.View => ValueViews.Of(this);

    /// <summary>The elements as a table, or as a list where they have no columns, as a piece of HTML for
    /// a notebook: without style sheet or script, and readable on a light and on a dark ground.</summary>
    public string ToHtml() => HtmlView.Of(this);

    /// <summary>The elements as a table, or as a list where they have no columns, as Markdown.</summary>
    public string ToMarkdown() => MarkdownView.Of(this);
}
