namespace GeoClaims;

[TypeFormatterSource(typeof(ViewFormatters))]
public sealed partial class Commitment : IShaped
{
    private static readonly Shape s_shape = new ShapeOf<Commitment>("commitment", "commitments")
        .Column("How surely", c => c.Strength?.ToString() ?? "must")
        .Column("It also accepts", c => ViewPhrase.Bold(c.Proposition.Statement))
        .Column("Because", c => Said.Because(c))
        .Column("Says", c => c.SaidBy.IsEmpty ? "the analyst" : string.Join(", ", c.SaidBy));

    Shape IShaped.Shape => s_shape;

    View IViewable.View => View.OfText(Sentence.Text);

    /// <summary>The commitment as a piece of HTML for a notebook: without style sheet or script, and readable on a light and on a dark ground.</summary>
    public string ToHtml() => HtmlView.Of(this);

    /// <summary>The commitment as Markdown.</summary>
    public string ToMarkdown() => MarkdownView.Of(this);
}
