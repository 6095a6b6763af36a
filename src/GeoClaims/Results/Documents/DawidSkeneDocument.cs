namespace GeoClaims;

/// <summary>Truths and error rates, estimated where nothing is resolved.</summary>
internal sealed record DawidSkeneDocument
{
    /// <summary>The format of the result.</summary>
    public required string Format { get; init; }

    /// <summary>What kind of result it is.</summary>
    public required string Kind { get; init; }

    /// <summary>How many answers were read.</summary>
    public required int Count { get; init; }

    /// <summary>The logarithm of their likelihood.</summary>
    public required double LogLikelihood { get; init; }

    /// <summary>How many rounds it took.</summary>
    public required int Rounds { get; init; }

    /// <summary>Whether it stood still in the end.</summary>
    public required bool Converged { get; init; }

    /// <summary>The different answers.</summary>
    public required IReadOnlyList<PrevalenceDocument> Answers { get; init; }

    /// <summary>The sources.</summary>
    public required IReadOnlyList<SourceEstimateDocument> Sources { get; init; }

    /// <summary>The likeliest answer to each item.</summary>
    public required IReadOnlyList<TruthEstimateDocument> Truths { get; init; }

    public static DawidSkeneDocument Of(DawidSkene estimate, bool compact) => new()
    {
        Format = ResultJson.Format,
        Kind = ResultJson.DawidSkene,
        Count = estimate.Table.Count,
        LogLikelihood = estimate.LogLikelihood,
        Rounds = estimate.Rounds,
        Converged = estimate.Converged,
        Answers =
            [.. estimate.Table.ValueNames.Select((v, i) => new PrevalenceDocument { Value = v, Share = Near(estimate.Prevalence[i]) })],
        Sources = [.. estimate.Sources.Select((s, i) => SourceEstimateDocument.Of(s, compact ? null : Rates(estimate, i)))],
        Truths = [.. estimate.Truths.Select(TruthEstimateDocument.Of)],
    };

    private static IReadOnlyList<IReadOnlyList<Probability>> Rates(DawidSkene estimate, int source)
    {
        var places = Enumerable.Range(0, estimate.Table.ValueNames.Length);
        return [.. places.Select(truth => (IReadOnlyList<Probability>)[.. places.Select(given => estimate.RateAt(source, truth, given))])];
    }

    private static Probability Near(double share) => new(Math.Clamp(share, 0, 1));
}
