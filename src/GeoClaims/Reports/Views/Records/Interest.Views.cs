using System.Diagnostics;

namespace GeoClaims;

[DebuggerDisplay("{ToString(),nq}")]
[TypeFormatterSource(typeof(ViewFormatters))]
public sealed partial record Interest : IShaped
{
    private static readonly Shape s_shape = new ShapeOf<Interest>("interest", "interests")
        .Column("Who", (i, names) => names.Of(i.Actor))
        .Column("If accepted", i => ViewPhrase.Bold(Words.Of(i.Direction)))
        .Column("What", (i, names) => names.Of(i.Proposition))
        .Column("Because", i => i.Because)
        .Fact("Reported in", (i, names) => names.Of(i.Citations))
        .Fact("Known from", i => i.KnownFrom?.Text)
        .Column("Id", i => ViewPhrase.Grey(i.Id.Value));

    Shape IShaped.Shape => s_shape;

    View IViewable.View => s_shape.Alone(this, null, Names.None);

    /// <summary>The interest as a piece of HTML for a notebook: without style sheet or script, and readable on a light and on a dark ground.</summary>
    public string ToHtml() => HtmlView.Of(this);

    /// <summary>The interest as Markdown.</summary>
    public string ToMarkdown() => MarkdownView.Of(this);
}
