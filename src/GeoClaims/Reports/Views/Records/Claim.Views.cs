using System.Diagnostics;

namespace GeoClaims;

[DebuggerDisplay("{ToString(),nq}")]
[TypeFormatterSource(typeof(ViewFormatters))]
public sealed partial record Claim : IShaped
{
    private static readonly Shape s_shape = new ShapeOf<Claim>("claim", "claims")
        .Column("Made", c => c.Made?.Text)
        .Column("Who", (c, names) => names.Of(c.Claimant))
        .Column("Stance", c => ViewPhrase.Bold(Words.Of(c.Stance)))
        .Column("On what", (c, names) => names.Of(c.Proposition))
        .Column("Figure", c => c.Figure?.ToString())
        .Column("When", c => c.When?.ToString())
        .Column("How sure", c => c.Certainty?.ToString())
        .Fact("Voice", c => Words.Of(c.Voice))
        .Fact("Basis", c => Said.Of(c.Basis))
        .Fact("Channel", c => c.Channel)
        .Fact("Grounds", (c, names) => string.Join("; ", c.Grounds.Select(g => $"{Words.Of(g.Bearing)}: {names.Of(g.Evidence)}")))
        .Fact("Revises", (c, names) => names.Of(c.Revises))
        .Fact("Reported in", (c, names) => names.Of(c.Citations))
        .Fact("Known from", c => c.KnownFrom?.Text)
        .Column("Id", c => ViewPhrase.Grey(c.Id.Value));

    Shape IShaped.Shape => s_shape;

    View IViewable.View => s_shape.Alone(this, null, Names.None);

    /// <summary>The claim as a piece of HTML for a notebook: without style sheet or script, and readable on a light and on a dark ground.</summary>
    public string ToHtml() => HtmlView.Of(this);

    /// <summary>The claim as Markdown.</summary>
    public string ToMarkdown() => MarkdownView.Of(this);
}
