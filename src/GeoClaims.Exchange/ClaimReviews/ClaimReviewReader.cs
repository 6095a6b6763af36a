using System.Collections.Frozen;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json;

namespace GeoClaims.Exchange;

/// <summary>Makes a case of fact-checks.</summary>
/// <remarks>
/// Each gives two propositions: what was claimed, asserted by the claimant; and that the reviewer rates this claim so and so,
/// asserted by the reviewer. The second one is about the first claim, so no matrix takes it for evidence of how things are.
/// </remarks>
internal sealed partial class ClaimReviewReader(ClaimReviewList list, ClaimReviewOptions options, ReportLines lines)
{
    private const string Nobody = "Somebody unnamed";

    private static readonly FrozenSet<string> Taken = FrozenSet.Create("@context", "@type", "claimReviewed", "itemReviewed", "author",
        "reviewRating", "datePublished", "url", "name", "headline", "title", "inLanguage");

    private readonly Dictionary<string, CaseRecord> _records = new(StringComparer.Ordinal);
    private readonly HashSet<string> _used = new(StringComparer.Ordinal);
    private readonly Dictionary<ClaimReview, (Claim Said, Claim? Verdict, Report Report)> _made = new(ReferenceEqualityComparer.Instance);

    /// <summary>What became of each fact-check; nothing of one that stands there twice.</summary>
    public IReadOnlyDictionary<ClaimReview, (Claim Said, Claim? Verdict, Report Report)> Made => _made;

    public CaseFile Read()
    {
        var place = 0;
        foreach (var review in list.Reviews) Read(review, place++);
        foreach (var review in list.MediaReviews) Read(review, place++);
        foreach (var (path, member, message) in list.Nodes.Wrong)
            lines.Add(place++, ExchangeFate.Wrong, $"{path}.{member}", member, message);
        return new CaseFileBuilder("fact-checks").Build()
            .With([CaseChange.Title(options.Title), .. _records.Values.Select(CaseChange.Put)]);
    }

    private void Read(ClaimReview review, int place)
    {
        var name = $"{review.Address}\n{review.Claimed}\n{review.Reviewer}\n{review.VerdictInWords}\n{review.Published}";
        var id = $"check-{Hash(name)}";
        if (!_used.Add(id))
        {
            lines.Add(place, ExchangeFate.KeptAside, review.Path, What(review), "The same fact-check stands before it.");
            return;
        }
        var claimant = Who(review.Claimant, review.ClaimantKind);
        var reviewer = Who(review.Reviewer, review.ReviewerKind);
        var source = new Source { Id = new(reviewer.Id.Value["actor:".Length..]), Name = reviewer.Name, Actor = reviewer.Id };
        _records[source.Key] = source;
        var report = new Report
        {
            Id = new(id),
            Source = source.Id,
            Title = review.Title ?? review.Claimed,
            Address = review.Address,
            Published = review.Published,
            Language = review.Language,
        };
        var said = new Proposition { Id = new($"said-{Hash(review.Claimed)}"), Statement = review.Claimed };
        var claim = new Claim
        {
            Id = new($"{id}.said"),
            Claimant = claimant.Id,
            Proposition = said.Id,
            Stance = Stance.Asserts,
            Voice = Voice.Paraphrased,
            Made = review.Made,
            Citations = [new(report.Id)],
        };
        foreach (var record in (IEnumerable<CaseRecord>)[report, said, claim]) _records[record.Key] = record;
        lines.Add(place, ExchangeFate.Mapped, review.Path, What(review), "What was claimed, by whom.", claim.Key);
        _made[review] = (claim, Rate(review, place, id, reviewer, claim, report), report);
        if (lines.AreWanted) Remainder(review, place);
    }

    private Claim? Rate(ClaimReview review, int place, string id, Actor reviewer, Claim claim, Report report)
    {
        if (review.VerdictInWords.Length == 0)
        {
            lines.Add(place, ExchangeFate.Wrong, $"{review.Path}.reviewRating", What(review), "It says nothing of the claim.");
            return null;
        }
        var rated = new Proposition
        {
            Id = new($"{id}.rated"),
            Statement = $"“{review.Claimed}” is rated {review.VerdictInWords}",
            AboutClaims = [claim.Id],
        };
        var verdict = new Claim
        {
            Id = new($"{id}.verdict"),
            Claimant = reviewer.Id,
            Proposition = rated.Id,
            Stance = Stance.Asserts,
            Basis = Basis.Inference,
            Made = review.Published,
            Citations = [new(report.Id) { Quote = review.Verdict is { } words ? new(words, review.Language) : null }],
        };
        _records[rated.Key] = rated;
        _records[verdict.Key] = verdict;
        lines.Add(place, ExchangeFate.Mapped, $"{review.Path}.reviewRating", review.VerdictInWords,
            "It is what the reviewer says of the claim.",
            verdict.Key);
        return verdict;
    }

    private Actor Who(string? name, ActorKind kind)
    {
        var actor = name is null ? new Actor { Id = new("unnamed"), Name = Nobody, Kind = ActorKind.Unnamed }
            : new Actor { Id = new($"who-{Hash(name)}"), Name = name, Kind = kind };
        // One name is one actor; the first page that says what kind of actor it is has the word.
        if (_records.GetValueOrDefault(actor.Key) is Actor known && (known.Kind != ActorKind.Unstated || actor.Kind == ActorKind.Unstated))
            return known;
        _records[actor.Key] = actor;
        return actor;
    }

    private void Remainder(ClaimReview review, int place)
    {
        var kept = review.Element.EnumerateObject().Select(m => m.Name).Where(n => !Taken.Contains(n)).ToList();
        if (kept.Count > 0)
            lines.Add(place, ExchangeFate.KeptAside, review.Path, string.Join(", ", kept), "The text keeps these properties.");
        foreach (var (member, taken) in (IEnumerable<(string, FrozenSet<string>)>)[("itemReviewed", Item), ("author", Author),
            ("reviewRating", Rating)])
        {
            if (!review.Element.TryGetProperty(member, out var inner)) continue;
            var isList = inner.ValueKind == JsonValueKind.Array;
            var number = 0;
            foreach (var item in isList ? inner.EnumerateArray() : (IEnumerable<JsonElement>)[inner])
            {
                var path = $"{review.Path}.{member}{(isList ? $"[{number}]" : "")}";
                if (number++ > 0)
                    lines.Add(place, ExchangeFate.KeptAside, path, member, "Only the first one counts; the text keeps the others.");
                else if (item.ValueKind == JsonValueKind.Object
                    && item.EnumerateObject().Select(m => m.Name).Where(n => !taken.Contains(n)).ToList() is { Count: > 0 } inside)
                    lines.Add(place, ExchangeFate.KeptAside, path, string.Join(", ", inside), "The text keeps these properties.");
            }
        }
        if (review.Element.TryGetProperty("claimReviewed", out var said) && said.ValueKind == JsonValueKind.Array
            && said.GetArrayLength() > 1)
            lines.Add(place, ExchangeFate.KeptAside, $"{review.Path}.claimReviewed", "claimReviewed",
                "Only the first one counts; the text keeps the others.");
    }

    private static readonly FrozenSet<string> Item = FrozenSet.Create("@type", "author", "datePublished");
    private static readonly FrozenSet<string> Author = FrozenSet.Create("@type", "@id", "name");
    private static readonly FrozenSet<string> Rating =
        FrozenSet.Create("@type", "ratingValue", "bestRating", "worstRating", "alternateName");

    private static string What(ClaimReview review)
        => review.Address ?? ShortText.Of(review.Claimed, 80);

    private static string Hash(string text) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text)))[..12];
}
