using NodaTime.Text;

namespace GeoClaims;

[TypeFormatterSource(typeof(ViewFormatters))]
public sealed partial class Revision : IShaped
{
    private static readonly Shape s_shape = new ShapeOf<Revision>("revision", "revisions")
        .Column("", r => $"{r.Number}", ViewAlign.Right)
        .Column("Recorded", r => InstantPattern.General.Format(r.Recorded))
        .Column("Author", r => r.Author)
        .Column("Reason", r => ViewPhrase.Bold(r.Reason))
        .Column("Changes", r => $"{r.Changes.Count}", ViewAlign.Right);

    Shape IShaped.Shape => s_shape;

    View IViewable.View => new(ToString(), ViewList.Of(Changes.Select(c => c.ToString())), ViewText.Note($"Hash: {Hash}"));

    /// <summary>The revision as a piece of HTML for a notebook: without style sheet or script, and readable on a light and on a dark ground.</summary>
    public string ToHtml() => HtmlView.Of(this);

    /// <summary>The revision as Markdown.</summary>
    public string ToMarkdown() => MarkdownView.Of(this);
}
