namespace GeoClaims;

/// <summary>How often each kind of answer came out in a reference class.</summary>
internal sealed record RatesDocument
{
    /// <summary>The format of the result.</summary>
    public required string Format { get; init; }

    /// <summary>What kind of result it is.</summary>
    public required string Kind { get; init; }

    /// <summary>The reference class.</summary>
    public required string ReferenceClass { get; init; }

    /// <summary>How many resolved questions were counted.</summary>
    public required int Count { get; init; }

    /// <summary>The kinds of answers.</summary>
    public required IReadOnlyList<RateDocument> Answers { get; init; }

    public static RatesDocument Of(ReferenceClassRates rates, bool compact) => new()
    {
        Format = ResultJson.Format,
        Kind = ResultJson.Rates,
        ReferenceClass = rates.ReferenceClass,
        Count = rates.Count,
        Answers = [.. rates.Answers.Select(a => new RateDocument
        {
            Kind = a.Kind, Count = a.Count, Share = PosteriorDocument.Of(a.Share), Cases = compact ? null : [.. a.Cases],
        })],
    };
}
