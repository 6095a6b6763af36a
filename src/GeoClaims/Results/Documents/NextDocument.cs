namespace GeoClaims;

/// <summary>Something that could be looked for.</summary>
internal sealed record NextDocument
{
    /// <summary>What kind of thing it is.</summary>
    public required NextQuestionKind Kind { get; init; }

    /// <summary>The key of the indicator or item.</summary>
    public required string About { get; init; }

    /// <summary>The id of the hypothesis.</summary>
    public required Id<Hypothesis> Hypothesis { get; init; }

    /// <summary>The expected information, in bits.</summary>
    public required double Bits { get; init; }

    /// <summary>The chance that the answer changes who leads.</summary>
    public required Probability ChanceOfChange { get; init; }

    /// <summary>The same in a sentence.</summary>
    public required string Text { get; init; }

    /// <summary>What may come of it; left out of a compact result.</summary>
    public IReadOnlyList<OutcomeDocument>? Outcomes { get; init; }

    public static NextDocument Of(NextQuestion question, bool compact) => new()
    {
        Kind = question.Kind,
        About = question.About.Key,
        Hypothesis = question.Hypothesis.Id,
        Bits = question.Bits,
        ChanceOfChange = question.ChanceOfChange,
        Text = question.Sentence.Text,
        Outcomes = compact ? null : [.. question.Outcomes.Select(OutcomeDocument.Of)],
    };
}
