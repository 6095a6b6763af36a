namespace GeoClaims;

[TypeFormatterSource(typeof(ViewFormatters))]
public sealed partial class ClaimsByInterest : IViewable
{
    View IViewable.View => new(All.IsEmpty ? ToString() : "Claims, and the interests of those who make them",
        ViewList.Of(Sentences(AgainstInterest), "Against an interest", most: 12),
        ViewList.Of(Sentences(Mixed), "Both for and against", most: 12),
        ViewList.Of(Sentences(SelfServing), "In an interest", most: 12),
        ViewText.NoteIf(!All.IsEmpty, "An interest shows no claim to be false; whoever claims what costs him has less reason to."));

    /// <summary>The claims by the interests of those who make them as a piece of HTML for a notebook: without style sheet or script, and readable on a light and on a dark ground.</summary>
    public string ToHtml() => HtmlView.Of(this);

    /// <summary>The claims by the interests of those who make them as Markdown.</summary>
    public string ToMarkdown() => MarkdownView.Of(this);

    private static IEnumerable<Sentence> Sentences(ValueList<InterestedClaim> claims) => claims.SelectMany(c => c.Against.Concat(c.InFavour)).Select(r => r.Sentence);
}
