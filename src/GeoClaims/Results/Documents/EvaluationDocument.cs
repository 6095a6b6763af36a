namespace GeoClaims;

/// <summary>What an evaluation of a question says.</summary>
internal sealed record EvaluationDocument
{
    /// <summary>The format of the result.</summary>
    public required string Format { get; init; }

    /// <summary>What kind of result it is.</summary>
    public required string Kind { get; init; }

    /// <summary>The question.</summary>
    public required AskedDocument Question { get; init; }

    /// <summary>The judgement, sentence by sentence.</summary>
    public required IReadOnlyList<SentenceDocument> Judgement { get; init; }

    /// <summary>The id of the hypothesis that leads alone; left out where none does.</summary>
    public Id<Hypothesis>? Leader { get; init; }

    /// <summary>How much confidence the judgement deserves.</summary>
    public ConfidenceDocument? Confidence { get; init; }

    /// <summary>How likely each hypothesis is; none without probabilities.</summary>
    public required IReadOnlyList<EstimateDocument> Estimates { get; init; }

    /// <summary>What is missing; left out of a compact result.</summary>
    public IReadOnlyList<MissingDocument>? Gaps { get; init; }

    /// <summary>What each method says, the leading one first named in the options; left out of a compact result.</summary>
    public IReadOnlyList<MethodDocument>? Methods { get; init; }

    /// <summary>The items against the hypotheses; left out of a compact result.</summary>
    public MatrixDocument? Matrix { get; init; }

    /// <summary>What the draws say; left out of a compact result, and where nothing was drawn.</summary>
    public ResamplingDocument? Resampling { get; init; }

    /// <summary>How it was evaluated; left out of a compact result.</summary>
    public OptionsDocument? Options { get; init; }

    public static EvaluationDocument Of(Evaluation evaluation, bool compact) => new()
    {
        Format = ResultJson.Format,
        Kind = ResultJson.Evaluation,
        Question = AskedDocument.Of(evaluation.Question),
        Judgement = SentenceDocument.All(evaluation.Judgement),
        Leader = evaluation.Top?.Leader?.Id,
        Confidence = ConfidenceDocument.Of(evaluation.Confidence),
        Estimates = evaluation.Top is { } top ? EstimateDocument.All(top, compact) : [],
        Gaps = compact ? null : MissingDocument.All(evaluation.Gaps),
        Methods = compact ? null : [.. evaluation.Results.Select(MethodDocument.Of)],
        Matrix = compact ? null : MatrixDocument.Of(evaluation),
        Resampling = compact ? null : ResamplingDocument.Of(evaluation.Resampling),
        Options = compact ? null : OptionsDocument.Of(evaluation.Options),
    };
}
