using System.Diagnostics;

namespace GeoClaims;

[DebuggerDisplay("{ToString(),nq}")]
[TypeFormatterSource(typeof(ViewFormatters))]
public sealed partial record SupportClaim : IShaped
{
    private static readonly Shape s_shape = new ShapeOf<SupportClaim>("claim", "claims")
        .Column("Who", c => ViewPhrase.Bold(c.Claimant.Name))
        .Column("Stance", c => Words.Of(c.Claim.Stance))
        .Column("Made", c => c.Claim.Made?.Text)
        .Column("Trusted with", c => c.Trust.ToString(), ViewAlign.Right)
        .Column("Counts", c => c.Counts ? "yes" : c.Repeats is null ? "no" : $"no, it repeats {c.Repeats.Id}");

    Shape IShaped.Shape => s_shape;

    View IViewable.View => View.OfText(ToString());

    /// <summary>What the claim counts for as a piece of HTML for a notebook: without style sheet or script, and readable on a light and on a dark ground.</summary>
    public string ToHtml() => HtmlView.Of(this);

    /// <summary>What the claim counts for as Markdown.</summary>
    public string ToMarkdown() => MarkdownView.Of(this);
}
