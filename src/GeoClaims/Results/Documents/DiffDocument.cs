namespace GeoClaims;

/// <summary>What changed between two cases.</summary>
internal sealed record DiffDocument
{
    /// <summary>The format of the result.</summary>
    public required string Format { get; init; }

    /// <summary>What kind of result it is.</summary>
    public required string Kind { get; init; }

    /// <summary>Whether nothing changed.</summary>
    public required bool IsEmpty { get; init; }

    /// <summary>What changed, sentence by sentence.</summary>
    public required IReadOnlyList<SentenceDocument> Sentences { get; init; }

    /// <summary>How the judgement of each question moved.</summary>
    public required IReadOnlyList<JudgementChangeDocument> Judgements { get; init; }

    /// <summary>What changed of the case itself; left out of a compact result.</summary>
    public IReadOnlyList<FieldDocument>? CaseFields { get; init; }

    /// <summary>The records that came, went or changed; left out of a compact result.</summary>
    public IReadOnlyList<RecordChangeDocument>? Records { get; init; }

    public static DiffDocument Of(CaseDiff diff, bool compact) => new()
    {
        Format = ResultJson.Format,
        Kind = ResultJson.Diff,
        IsEmpty = diff.IsEmpty,
        Sentences = SentenceDocument.All(diff.Sentences),
        Judgements = [.. diff.Judgements.Select(JudgementChangeDocument.Of)],
        CaseFields = compact ? null : FieldDocument.All(diff.CaseFields),
        Records = compact ? null : [.. diff.Records.Select(RecordChangeDocument.Of)],
    };
}
