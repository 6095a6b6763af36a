namespace GeoClaims;

/// <summary>How the judgement of one question moved.</summary>
internal sealed record JudgementChangeDocument
{
    /// <summary>The question.</summary>
    public required AskedDocument Question { get; init; }

    /// <summary>The ids of who led before.</summary>
    public required IReadOnlyList<Id<Hypothesis>> LeadersBefore { get; init; }

    /// <summary>The ids of who leads now.</summary>
    public required IReadOnlyList<Id<Hypothesis>> LeadersAfter { get; init; }

    /// <summary>Whether others lead now.</summary>
    public required bool LeadChanged { get; init; }

    /// <summary>How each hypothesis moved.</summary>
    public required IReadOnlyList<MoveDocument> Moves { get; init; }

    /// <summary>What is missing now and was not.</summary>
    public required IReadOnlyList<MissingDocument> GapsOpened { get; init; }

    /// <summary>What was missing and is no more.</summary>
    public required IReadOnlyList<MissingDocument> GapsClosed { get; init; }

    /// <summary>The same in sentences.</summary>
    public required IReadOnlyList<SentenceDocument> Sentences { get; init; }

    public static JudgementChangeDocument Of(JudgementChange change) => new()
    {
        Question = AskedDocument.Of(change.Question),
        LeadersBefore = [.. change.LeadersBefore.Select(h => h.Id)],
        LeadersAfter = [.. change.LeadersAfter.Select(h => h.Id)],
        LeadChanged = change.LeadChanged,
        Moves = MoveDocument.All(change.Moves),
        GapsOpened = MissingDocument.All(change.GapsOpened),
        GapsClosed = MissingDocument.All(change.GapsClosed),
        Sentences = SentenceDocument.All(change.Sentences),
    };
}
