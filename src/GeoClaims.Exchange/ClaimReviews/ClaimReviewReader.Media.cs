using System.Collections.Frozen;

namespace GeoClaims.Exchange;

// A rating of a medium is a claim of the reviewer's about it, and about what it is taken to claim.
internal sealed partial class ClaimReviewReader
{
    private static readonly FrozenSet<string> MediaTaken =
        FrozenSet.Create("@context", "@type", "mediaAuthenticityCategory", "itemReviewed",
        "originalMediaLink", "originalMediaContextDescription", "author", "publisher", "url", "datePublished", "name", "headline");

    private void Read(MediaReview review, int place)
    {
        string?[] parts = [review.Address, review.Media, review.Category, review.Reviewer, review.Published?.Text, review.Claimed];
        var id = $"media-{Hash(string.Join('\n', parts))}";
        var what = review.Address ?? review.ToString();
        if (!_used.Add(id))
        {
            lines.Add(place, ExchangeFate.KeptAside, review.Path, what, "The same rating stands before it.");
            return;
        }
        var reviewer = Who(review.Reviewer, review.ReviewerKind);
        var source = new Source { Id = new(reviewer.Id.Value["actor:".Length..]), Name = reviewer.Name, Actor = reviewer.Id };
        var report = new Report
        {
            Id = new(id), Source = source.Id, Title = review.Title
                ?? review.ToString(), Address = review.Address, Published = review.Published,
        };
        var rated = new Proposition { Id = new($"{id}.rated"), Statement = RatingOf(review) };
        if (Interpreted(review, id) is { } claim) rated = rated with { AboutClaims = [claim.Id] };
        var verdict = new Claim
        {
            Id = new($"{id}.verdict"), Claimant = reviewer.Id, Proposition = rated.Id, Stance = Stance.Asserts, Basis = Basis.Inference,
            Made = review.Published,
            Citations = [new(report.Id) { Quote = new(review.OriginalContext ?? review.Category) }],
        };
        foreach (var record in (IEnumerable<CaseRecord>)[source, report, rated, verdict]) _records[record.Key] = record;
        lines.Add(place, ExchangeFate.Mapped, review.Path, what, "It is what the reviewer says of the medium.", verdict.Key);
        if (lines.AreWanted && review.Node!.Element.EnumerateObject().Select(m => m.Name).Where(n => !MediaTaken.Contains(n)).ToList()
            is { Count: > 0 } kept)
            lines.Add(place, ExchangeFate.KeptAside, review.Path, string.Join(", ", kept), "The text keeps these properties.");
    }

    private static string RatingOf(MediaReview review)
        => $"{(review.Media is { } medium ? $"“{medium}”" : "The medium")} is rated “{review.Category}”"
            + (review.Original is { } original ? $"; its original is {original}" : "")
            + (review.OriginalContext is { } context ? $": {context}" : "");

    /// <summary>What the medium is taken to claim, by whoever takes it so; the medium itself is the report of it.</summary>
    private Claim? Interpreted(MediaReview review, string id)
    {
        Report? medium = null;
        if (review.Media is { } address && Uri.TryCreate(address, UriKind.Absolute, out var uri) && uri.Host.Length > 0)
        {
            var host = new Source { Id = new($"host-{Hash(uri.Host)}"), Name = uri.Host };
            medium =
                new() { Id = new($"{id}.medium"), Source = host.Id, Title = address, Address = address, ArchiveAddress = review.Archived };
            _records.TryAdd(host.Key, host);
            _records[medium.Key] = medium;
        }
        if (review.Claimed is not { } text) return null;
        var said = new Proposition { Id = new($"said-{Hash(text)}"), Statement = text };
        var claim = new Claim
        {
            Id = new($"{id}.said"), Claimant =
                Who(review.Interpreter, ActorKind.Unstated).Id, Proposition = said.Id, Stance = Stance.Asserts,
            Voice = Voice.Paraphrased, Citations = medium is null ? [] : [new(medium.Id)],
        };
        _records[said.Key] = said;
        _records[claim.Key] = claim;
        return claim;
    }
}
