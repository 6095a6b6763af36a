using GeoClaims.Tests;
using NodaTime;

namespace GeoClaims.Storage.Tests;

/// <summary>Random questions that some record of the cases has a part in.</summary>
internal sealed class RandomQuestions(IReadOnlyDictionary<string, CaseFile> cases, Draw draw)
{
    public ClaimsQuery Claims()
    {
        var file = File();
        var claim = file.Claims.Count == 0 ? null : draw.Pick(file.Claims);
        return new()
        {
            KnownAt = Moment(), From = Maybe(Instant), Until = Maybe(Instant),
            Claimant = draw.Chance(0.5) ? claim?.Claimant : null,
            ClaimantName = claim is not null && draw.Chance(0.3) ? Name(file.Get(claim.Claimant)) : null,
            Stance = draw.Chance(0.3) ? claim?.Stance : null,
            About = claim is not null && draw.Chance(0.3) ? Word(file.Get(claim.Proposition)) : null,
        };
    }

    public EvidenceQuery Evidence()
    {
        var file = File();
        var item = file.Evidence.Count == 0 ? null : draw.Pick(file.Evidence);
        var source = file.Sources.Count == 0 ? null : draw.Pick(file.Sources);
        return new()
        {
            KnownAt = Moment(), From = Maybe(Instant), Until = Maybe(Instant),
            Source = draw.Chance(0.4) ? source?.Id : null,
            SourceName = draw.Chance(0.3) ? source?.Name : null,
            Reliability = draw.Chance(0.3) ? source?.Reliability : null,
            Credibility = draw.Chance(0.3) ? item?.Credibility : null,
            Words = item is not null && draw.Chance(0.3) ? Word(item) : null,
        };
    }

    public RecordsQuery Records()
    {
        var file = File();
        CaseRecord[] all = [.. file.Records()];
        var record = all.Length == 0 ? null : draw.Pick(all);
        return new()
        {
            KnownAt = Moment(), From = Maybe(Instant), Until = Maybe(Instant),
            Words = record is not null && draw.Chance(0.7) ? Word(record) : null,
            Kind = record is not null && draw.Chance(0.3) ? RecordJson.KindOf(record) : null,
        };
    }

    public PositionsQuery Positions()
    {
        var file = File();
        var claim = file.Claims.Count == 0 ? null : draw.Pick(file.Claims);
        return new()
        {
            KnownAt = Moment(),
            Actor = draw.Chance(0.4) ? claim?.Claimant : null,
            ActorName = claim is not null && draw.Chance(0.3) ? Name(file.Get(claim.Claimant)) : null,
            About = claim is not null && draw.Chance(0.2) ? Word(file.Get(claim.Proposition)) : null,
        };
    }

    public SharedQuery Shared()
    {
        var (by, file) = (draw.Word<SharedBy>(), File());
        var actor = file.Actors.Count == 0 ? null : draw.Pick(file.Actors);
        return new(by)
        {
            KnownAt = Moment(),
            CaseId = draw.Chance(0.3) ? draw.Pick([.. cases.Keys]) : null,
            Value = by == SharedBy.ActorName && draw.Chance(0.4) ? actor?.Name.ToUpperInvariant() : null,
        };
    }

    public WithdrawnQuery Withdrawn(IReadOnlyList<string> addresses) =>
        new() { KnownAt = Moment(), Address = draw.Chance(0.3) && addresses.Count > 0 ? draw.Pick(addresses) : null };

    public Instant? Moment() => draw.Below(5) switch
    {
        0 or 1 => null,
        2 => NodaTime.Instant.MaxValue,
        _ => Instant(),
    };

    private Instant Instant()
    {
        var steps = File().KnownSteps(KnownBound.Latest);
        if (steps.IsEmpty) return NodaTime.Instant.FromUtc(2024, 3, 22, 0, 0);
        var at = draw.Pick([.. steps]).At;
        // A hair before, at, and after: ends of days are a nanosecond before the next.
        return draw.Below(3) switch
        {
            0 when at > NodaTime.Instant.MinValue => at - Duration.Epsilon,
            1 when at < NodaTime.Instant.MaxValue => at + Duration.Epsilon,
            _ => at,
        };
    }

    private Instant? Maybe(Func<Instant> make) => draw.Chance(0.2) ? make() : null;

    private CaseFile File() => draw.Pick([.. cases.Values]);

    private string Name(Actor actor)
        => actor.Aliases.IsEmpty || draw.Chance() ? actor.Name.ToUpperInvariant() : draw.Pick([.. actor.Aliases]).Text;

    private string Word(CaseRecord record)
    {
        string[] words = new SearchWords().Of(RecordTexts.Of(record)).Split(' ', StringSplitOptions.RemoveEmptyEntries);
        if (words.Length == 0) return "nothing";
        var word = draw.Pick(words);
        return draw.Below(3) switch { 0 => $"{word} {draw.Pick(words)}", 1 when !char.IsSurrogate(word[0]) => $"{word[..1]}*", _ => word };
    }
}
