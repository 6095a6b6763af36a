using System.Diagnostics;

namespace GeoClaims;

[DebuggerDisplay("{ToString(),nq}")]
[TypeFormatterSource(typeof(ViewFormatters))]
public sealed partial record Proposition : IShaped
{
    private static readonly Shape s_shape = new ShapeOf<Proposition>("proposition", "propositions")
        .Column("Statement", p => p.Statement)
        .Column("About", (p, names) => string.Join("; ", p.About.Select(s => (names.Of(s.Event) ?? names.Of(s.Actor)) + (s.Role is null ? "" : $" as {s.Role}"))))
        .Column("Special case of", (p, names) => names.Of(p.Parent))
        .Column("Asks for", p => p.Quantity?.ToString())
        .Fact("About claims", (p, names) => names.Of(p.AboutClaims))
        .Column("Id", p => ViewPhrase.Grey(p.Id.Value));

    Shape IShaped.Shape => s_shape;

    View IViewable.View => s_shape.Alone(this, Statement, Names.None);

    /// <summary>The proposition as a piece of HTML for a notebook: without style sheet or script, and readable on a light and on a dark ground.</summary>
    public string ToHtml() => HtmlView.Of(this);

    /// <summary>The proposition as Markdown.</summary>
    public string ToMarkdown() => MarkdownView.Of(this);
}
