namespace GeoClaims;

[TypeFormatterSource(typeof(ViewFormatters))]
public sealed partial class RecordChange : IShaped
{
    private static readonly Shape s_shape = new ShapeOf<RecordChange>("record", "records")
        .Column("", c => Words.Of(c.Kind))
        .Column("Record", c => ViewPhrase.Bold(c.Record.RecordKind.Word, $" {ChangeText.Name(c.Record, c._after)}"))
        .Column("How", c => Said.Some(c.Fields.Select(f => f.ToString())));

    Shape IShaped.Shape => s_shape;

    View IViewable.View => new(Sentence.Text, ViewTable.Of(Fields));

    /// <summary>The change as a piece of HTML for a notebook: without style sheet or script, and readable on a light and on a dark ground.</summary>
    public string ToHtml() => HtmlView.Of(this);

    /// <summary>The change as Markdown.</summary>
    public string ToMarkdown() => MarkdownView.Of(this);
}
