using NodaTime;

namespace GeoClaims.Storage;

/// <summary>Who claims what: claims of all cases, newest first; those without a time last.</summary>
/// <remarks>The order is by the first instant at which a claim may have been made, then by case, then by id, both as UTF-8 bytes.</remarks>
public sealed record ClaimsQuery : StoreQuery<FoundRecord<Claim>>
{
    /// <summary>Claims of the actor with this id, in whatever case it stands.</summary>
    public Id<Actor>? Claimant { get; init; }

    /// <summary>Claims of an actor whose name or alias this is, whatever its id; upper and lower case are the same.</summary>
    public string? ClaimantName { get; init; }

    /// <summary>Claims that take this stance.</summary>
    public Stance? Stance { get; init; }

    /// <summary>Claims on propositions that hold these words: see <see cref="RecordsQuery.Words"/>.</summary>
    public string? About { get; init; }

    /// <summary>Claims that may have been made at this instant or later.</summary>
    public Instant? From { get; init; }

    /// <summary>Claims that may have been made at this instant or before.</summary>
    public Instant? Until { get; init; }

    internal override AnswerOrder Order => AnswerOrder.NewestFirst;

    internal override Inquiry<FoundRecord<Claim>> ToInquiry(SqlWords sql, int count, AnswerPlace? after)
        // Only claims have an actor and a proposition; said twice, it leads an engine to the wrong index.
        => Start(sql, count).Kind(Claimant is null && ClaimantName is null && About is null ? "claim" : null)
            .Actor(Claimant?.Value, ClaimantName).Stance(Stance).OnProposition(About).Between(From, Until)
            .NewestFirst(after).Records<Claim>();

    /// <summary>The question in words.</summary>
    public override string ToString()
        => $"claims{(Claimant is { } id ? $" of {id}" : "")}{(ClaimantName is { } name ? $" of {Shown.Text(name)}" : "")}"
            + $"{(Stance is { } stance ? $" that take the stance “{stance}”" : "")}"
            + $"{(About is { } about ? $" about {Shown.Text(about)}" : "")}";
}
