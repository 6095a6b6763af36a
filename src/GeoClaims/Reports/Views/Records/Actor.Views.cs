using System.Diagnostics;

namespace GeoClaims;

[DebuggerDisplay("{ToString(),nq}")]
[TypeFormatterSource(typeof(ViewFormatters))]
public sealed partial record Actor : IShaped
{
    private static readonly Shape s_shape = new ShapeOf<Actor>("actor", "actors")
        .Column("Name", a => ViewPhrase.Bold(a.Name))
        .Column("Kind", a => Said.Of(a.Kind))
        .Column("Also called", a => string.Join(", ", a.Aliases))
        .Column("Belongs to", (a, names) => string.Join("; ", a.Affiliations.Select(x => $"{Words.Of(x.Kind)} {names.Of(x.To)}{(x.Span is null ? "" : $" ({x.Span})")}")))
        .Column("Id", a => ViewPhrase.Grey(a.Id.Value));

    Shape IShaped.Shape => s_shape;

    View IViewable.View => s_shape.Alone(this, Name, Names.None);

    /// <summary>What the record holds as a piece of HTML for a notebook: without style sheet or script, and readable on a light and on a dark ground.</summary>
    public string ToHtml() => HtmlView.Of(this);

    /// <summary>What the record holds as Markdown.</summary>
    public string ToMarkdown() => MarkdownView.Of(this);
}
