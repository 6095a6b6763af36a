using System.Diagnostics;

namespace GeoClaims;

[DebuggerDisplay("{ToString(),nq}")]
[TypeFormatterSource(typeof(ViewFormatters))]
public sealed partial record Event : IShaped
{
    private static readonly Shape s_shape = new ShapeOf<Event>("event", "events")
        .Column("When", e => e.Time?.Text)
        .Column("What", e => ViewPhrase.Bold(e.Name))
        .Column("Kind", e => e.Kind)
        .Column("Where", e => e.Place?.Name)
        .Column("Who", (e, names) => string.Join("; ", e.Participants.Select(p => $"{names.Of(p.Actor)} as {p.Role}")))
        .Fact("Part of", (e, names) => names.Of(e.PartOf))
        .Fact("Reported in", (e, names) => names.Of(e.Citations))
        .Fact("Known from", e => e.KnownFrom?.Text)
        .Column("Id", e => ViewPhrase.Grey(e.Id.Value));

    Shape IShaped.Shape => s_shape;

    View IViewable.View => s_shape.Alone(this, Name, Names.None);

    /// <summary>The event as a piece of HTML for a notebook: without style sheet or script, and readable on a light and on a dark ground.</summary>
    public string ToHtml() => HtmlView.Of(this);

    /// <summary>The event as Markdown.</summary>
    public string ToMarkdown() => MarkdownView.Of(this);
}
