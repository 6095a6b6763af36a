namespace GeoClaims.Storage;

/// <summary>
/// An actor's positions across cases: for each proposition of each case on which it takes a stance, its claims in order of time.
/// </summary>
/// <remarks>In the order of cases, then of actors' ids, then of propositions' ids, all as UTF-8 bytes.</remarks>
public sealed record PositionsQuery : StoreQuery<FoundPosition>
{
    /// <summary>The actor with this id, in whatever case it stands.</summary>
    public Id<Actor>? Actor { get; init; }

    /// <summary>An actor whose name or alias this is; upper and lower case are the same.</summary>
    public string? ActorName { get; init; }

    /// <summary>Positions on propositions that hold these words: see <see cref="RecordsQuery.Words"/>.</summary>
    public string? About { get; init; }

    internal override AnswerOrder Order => AnswerOrder.Positions;

    internal override Inquiry<FoundPosition> ToInquiry(SqlWords sql, int count, AnswerPlace? after)
        => Start(sql, count).Kind(Actor is null && ActorName is null && About is null ? "claim" : null).Actor(Actor?.Value, ActorName)
        .OnProposition(About).Positions(after);

    /// <summary>The question in words.</summary>
    public override string ToString() => $"positions of {Shown.Text(Actor?.Value ?? ActorName ?? "any actor")}";
}
