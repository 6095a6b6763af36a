namespace GeoClaims;

/// <summary>Truths, accuracies and copying, estimated where nothing is resolved.</summary>
internal sealed record AccuracyWithCopyingDocument
{
    private const double Even = .5;

    /// <summary>The format of the result.</summary>
    public required string Format { get; init; }

    /// <summary>What kind of result it is.</summary>
    public required string Kind { get; init; }

    /// <summary>How many answers were read.</summary>
    public required int Count { get; init; }

    /// <summary>How many rounds it took.</summary>
    public required int Rounds { get; init; }

    /// <summary>Whether it stood still in the end.</summary>
    public required bool Converged { get; init; }

    /// <summary>The sources.</summary>
    public required IReadOnlyList<SourceEstimateDocument> Sources { get; init; }

    /// <summary>Who repeats whom; in a compact result only where one of the two rather copies than not.</summary>
    public required IReadOnlyList<CopyEstimateDocument> Copies { get; init; }

    /// <summary>The likeliest answer to each item.</summary>
    public required IReadOnlyList<TruthEstimateDocument> Truths { get; init; }

    public static AccuracyWithCopyingDocument Of(AccuracyWithCopying estimate, bool compact) => new()
    {
        Format = ResultJson.Format,
        Kind = ResultJson.Copying,
        Count = estimate.Table.Count,
        Rounds = estimate.Rounds,
        Converged = estimate.Converged,
        Sources = [.. estimate.Sources.Select(s => SourceEstimateDocument.Of(s, null))],
        Copies = [.. estimate.Copies.Where(c => !compact || c.Dependent.Value > Even).Select(CopyEstimateDocument.Of)],
        Truths = [.. estimate.Truths.Select(TruthEstimateDocument.Of)],
    };
}
