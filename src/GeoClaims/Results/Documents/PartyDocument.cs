namespace GeoClaims;

/// <summary>How what one party said came out.</summary>
internal sealed record PartyDocument
{
    /// <summary>The name.</summary>
    public required string Name { get; init; }

    /// <summary>Whether it is a claimant or a source.</summary>
    public required RecordedParty Is { get; init; }

    /// <summary>How many statements came out.</summary>
    public required int Count { get; init; }

    /// <summary>The share that came out as said.</summary>
    public required PosteriorDocument All { get; init; }

    /// <summary>The share of what suited an interest; left out where there is none.</summary>
    public PosteriorDocument? WithInterest { get; init; }

    /// <summary>The share of what went against an interest; left out where there is none.</summary>
    public PosteriorDocument? AgainstInterest { get; init; }

    /// <summary>How many statements were taken back.</summary>
    public required int Retractions { get; init; }

    /// <summary>How many of those had been wrong.</summary>
    public required int Corrections { get; init; }

    public static PartyDocument Of(PartyRecord p) => new()
    {
        Name = p.Name,
        Is = p.Party,
        Count = p.All.Count,
        All = PosteriorDocument.Of(p.All.Share),
        WithInterest = p.WithInterest.Count == 0 ? null : PosteriorDocument.Of(p.WithInterest.Share),
        AgainstInterest = p.AgainstInterest.Count == 0 ? null : PosteriorDocument.Of(p.AgainstInterest.Share),
        Retractions = p.Retractions,
        Corrections = p.Corrections,
    };
}
