namespace GeoClaims;

[TypeFormatterSource(typeof(ViewFormatters))]
public sealed partial class RatingLikelihoods : IViewable
{
    private static IEnumerable<Consistency> Ratings => [Consistency.CC, Consistency.C, Consistency.N, Consistency.I, Consistency.II];

    View IViewable.View => new(Id,
        new ViewTable([new("Rating"), new("Words"), new("Likelihood", ViewAlign.Right)], [.. Ratings.Select(r => (ValueList<ViewPhrase>)[r.Mark, r.Words, this[r].ToString()])]),
        ViewText.Note(Citation));

    /// <summary>The likelihoods as a piece of HTML for a notebook: without style sheet or script, and readable on a light and on a dark ground.</summary>
    public string ToHtml() => HtmlView.Of(this);

    /// <summary>The likelihoods as Markdown.</summary>
    public string ToMarkdown() => MarkdownView.Of(this);
}
