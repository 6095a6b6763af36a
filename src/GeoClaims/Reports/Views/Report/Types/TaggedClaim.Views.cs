using System.Diagnostics;

namespace GeoClaims;

[DebuggerDisplay("{ToString(),nq}")]
[TypeFormatterSource(typeof(ViewFormatters))]
public sealed partial record TaggedClaim : IShaped
{
    private static readonly Shape s_shape = new ShapeOf<TaggedClaim>("claim", "claims")
        .Column("Tag", c => ViewPhrase.Bold(c.Tag))
        .Column("Made", c => c.Made)
        .Column("Who", c => c.Claimant.Name)
        .Column("Stance", c => ViewPhrase.Bold(c.Stance))
        .Column("On what", c => c.Statement)
        .Fact("How sure", c => c.Claim.Certainty?.ToString());

    Shape IShaped.Shape => s_shape;

    View IViewable.View => s_shape.Alone(this, null, Names.None);

    /// <summary>The claim as a piece of HTML for a notebook: without style sheet or script, and readable on a light and on a dark ground.</summary>
    public string ToHtml() => HtmlView.Of(this);

    /// <summary>The claim as Markdown.</summary>
    public string ToMarkdown() => MarkdownView.Of(this);
}
