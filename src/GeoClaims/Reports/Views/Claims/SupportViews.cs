using System.Diagnostics;

namespace GeoClaims;

[DebuggerDisplay("{ToString(),nq}")]
[TypeFormatterSource(typeof(ViewFormatters))]
public readonly partial record struct Opinion : IViewable
{
    View IViewable.View => View.OfText(ToString());

    /// <summary>The opinion as a piece of HTML for a notebook: without style
    /// sheet or script, and readable on a light and on a dark ground.</summary>
    public string ToHtml() => HtmlView.Of(this);

    /// <summary>The opinion as Markdown.</summary>
    public string ToMarkdown() => MarkdownView.Of(this);
}

public sealed partial class Support : ViewableObject
{
    internal override View View => new(Proposition.Statement,
        ViewList.Of(Sentences),
        ViewTable.Of((ValueList<SupportClaim>)[.. Clusters.SelectMany(c => c.Claims).Take(ViewLimits.Rows + 1)], "Who says so",
            all: nameof(Clusters)));
}

public sealed partial record SupportClaim : ViewableRecord, IShaped
{
    private static readonly Shape s_shape = new ShapeOf<SupportClaim>("claim", "claims")
        .Column("Who", c => ViewPhrase.Bold(c.Claimant.Name))
        .Column("Stance", c => Words.Of(c.Claim.Stance) + (c.Elsewhere is null ? "" : $" “{c.Elsewhere}”"))
        .Column("Made", c => c.Claim.Made?.InWords)
        .Column("Trusted with", c => !c.IsStated ? "not stated" : !c.IsVouchedFor ? "not graded" : c.Trust.ToString(), ViewAlign.Right)
        .Column("Counts", c => c.Counts ? "yes" : c.RepeatedFrom is { } from ? $"once with {from}" : "no");

    Shape IShaped.Shape => s_shape;
}

public sealed partial record SupportCluster : ViewableRecord
{
    internal override View View => new(string.Join(" and ", SpeakingFor.Take(ViewLimits.Rows).Select(a => a.Name)), ViewTable.Of(Claims),
        ViewText.Note($"Together: {Opinion}."));
}
