using System.Diagnostics;

namespace GeoClaims;

[DebuggerDisplay("{ToString(),nq}")]
[TypeFormatterSource(typeof(ViewFormatters))]
public sealed partial record Implication : IShaped
{
    private static readonly Shape s_shape = new ShapeOf<Implication>("implication", "implications")
        .Column("Whoever accepts", (i, names) => names.Of(i.From, " and "))
        .Column("accepts", i => i.Strength is null ? "must also accept" : $"{i.Strength} also accepts")
        .Column("this", (i, names) => names.Of(i.To))
        .Column("Whose acceptance", (i, names) => names.Of(i.Acceptor) ?? "anybody's")
        .Column("Because", i => i.Because)
        .Column("Says", (i, names) => names.Of(i.SaidBy) ?? "the analyst")
        .Fact("Reported in", (i, names) => names.Of(i.Citations))
        .Fact("Known from", i => i.KnownFrom?.Text)
        .Fact("Id", i => ViewPhrase.Grey(i.Id.Value));

    Shape IShaped.Shape => s_shape;

    View IViewable.View => s_shape.Alone(this, null, Names.None);

    /// <summary>The implication as a piece of HTML for a notebook: without style sheet or script, and readable on a light and on a dark ground.</summary>
    public string ToHtml() => HtmlView.Of(this);

    /// <summary>The implication as Markdown.</summary>
    public string ToMarkdown() => MarkdownView.Of(this);
}
