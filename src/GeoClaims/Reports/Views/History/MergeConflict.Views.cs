using System.Diagnostics;

namespace GeoClaims;

[DebuggerDisplay("{ToString(),nq}")]
[TypeFormatterSource(typeof(ViewFormatters))]
public sealed partial record MergeConflict : IShaped
{
    private static readonly Shape s_shape = new ShapeOf<MergeConflict>("conflict", "conflicts")
        .Column("Where", c => ViewPhrase.Grey(c.Path))
        .Column("Base", c => c.Base.Text)
        .Column("Mine", c => c.Mine.Text)
        .Column("Theirs", c => c.Theirs.Text);

    Shape IShaped.Shape => s_shape;

    View IViewable.View => View.OfText(Sentence.Text);

    /// <summary>The conflict as a piece of HTML for a notebook: without style sheet or script, and readable on a light and on a dark ground.</summary>
    public string ToHtml() => HtmlView.Of(this);

    /// <summary>The conflict as Markdown.</summary>
    public string ToMarkdown() => MarkdownView.Of(this);
}
