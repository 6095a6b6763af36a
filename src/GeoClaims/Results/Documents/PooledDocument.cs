namespace GeoClaims;

/// <summary>What analysts hold likely, together and beside the evidence.</summary>
internal sealed record PooledDocument
{
    /// <summary>The format of the result.</summary>
    public required string Format { get; init; }

    /// <summary>What kind of result it is.</summary>
    public required string Kind { get; init; }

    /// <summary>The question.</summary>
    public required AskedDocument Question { get; init; }

    /// <summary>The rule by which the judgements are pooled.</summary>
    public required string Rule { get; init; }

    /// <summary>The rule by which analysts weigh.</summary>
    public required string Weights { get; init; }

    /// <summary>The power to which the pooled odds are taken.</summary>
    public required double Extremizing { get; init; }

    /// <summary>What there is to say.</summary>
    public required IReadOnlyList<SentenceDocument> Sentences { get; init; }

    /// <summary>The answers, pooled and on the evidence.</summary>
    public required IReadOnlyList<PooledAnswerDocument> Answers { get; init; }

    /// <summary>The judgements that stand; left out of a compact result.</summary>
    public IReadOnlyList<CoherentDocument>? Judgements { get; init; }

    public static PooledDocument Of(PooledJudgement pooled, bool compact) => new()
    {
        Format = ResultJson.Format,
        Kind = ResultJson.Pooled,
        Question = AskedDocument.Of(pooled.Question),
        Rule = pooled.Options.Rule.Id,
        Weights = pooled.Options.Weights.Id,
        Extremizing = pooled.Options.Extremizing,
        Sentences = SentenceDocument.All(pooled.Sentences),
        Answers = [.. pooled.Answers.Select(PooledAnswerDocument.Of)],
        Judgements = compact ? null : [.. pooled.Judgements.Select((j, i) => CoherentDocument.Of(j, pooled.Weights[i]))],
    };
}
