using System.Diagnostics;

namespace GeoClaims;

[DebuggerDisplay("{ToString(),nq}")]
[TypeFormatterSource(typeof(ViewFormatters))]
public sealed partial record Report : IShaped
{
    private static readonly Shape s_shape = new ShapeOf<Report>("report", "reports")
        .Column("Published", r => r.Published?.Text)
        .Column("Source", (r, names) => names.Of(r.Source))
        .Column("Title", r => new ViewPhrase(new ViewSpan(r.Title, Link: r.Address)))
        .Column("Author", r => r.Author)
        .Column("Repeats", (r, names) => names.Of(r.DerivedFrom))
        .Fact("Address", r => ViewPhrase.Link(r.Address))
        .Fact("Copy", r => ViewPhrase.Link(r.ArchiveAddress))
        .Fact("Read", r => r.Accessed?.Text)
        .Fact("Language", r => r.Language)
        .Fact("Hash", r => r.ContentHash)
        .Fact("Files kept", r => string.Join("; ", r.Exhibits))
        .Column("Id", r => ViewPhrase.Grey(r.Id.Value));

    Shape IShaped.Shape => s_shape;

    View IViewable.View => s_shape.Alone(this, Title, Names.None);

    /// <summary>The report as a piece of HTML for a notebook: without style sheet or script, and readable on a light and on a dark ground.</summary>
    public string ToHtml() => HtmlView.Of(this);

    /// <summary>The report as Markdown.</summary>
    public string ToMarkdown() => MarkdownView.Of(this);
}
