namespace GeoClaims;

/// <summary>What to look for next.</summary>
internal sealed record NextQuestionsDocument
{
    /// <summary>The format of the result.</summary>
    public required string Format { get; init; }

    /// <summary>What kind of result it is.</summary>
    public required string Kind { get; init; }

    /// <summary>The question.</summary>
    public required AskedDocument Question { get; init; }

    /// <summary>How much is open now, in bits.</summary>
    public required double Entropy { get; init; }

    /// <summary>What there is to say.</summary>
    public required IReadOnlyList<SentenceDocument> Sentences { get; init; }

    /// <summary>What could be looked for, the most telling first.</summary>
    public required IReadOnlyList<NextDocument> Questions { get; init; }

    /// <summary>What cannot be weighed; left out of a compact result.</summary>
    public IReadOnlyList<SentenceDocument>? Unweighed { get; init; }

    public static NextQuestionsDocument Of(NextQuestions next, bool compact) => new()
    {
        Format = ResultJson.Format,
        Kind = ResultJson.Next,
        Question = AskedDocument.Of(next.Question),
        Entropy = next.Entropy,
        Sentences = SentenceDocument.All(next.Sentences),
        Questions = [.. next.Questions.Select(q => NextDocument.Of(q, compact))],
        Unweighed = compact ? null : SentenceDocument.All(next.Unweighed),
    };
}
