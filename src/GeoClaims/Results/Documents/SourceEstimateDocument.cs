namespace GeoClaims;

/// <summary>How often one source is held to be right, where nothing is resolved.</summary>
internal sealed record SourceEstimateDocument
{
    /// <summary>The source.</summary>
    public required string Source { get; init; }

    /// <summary>How often it is held to be right.</summary>
    public required Probability Accuracy { get; init; }

    /// <summary>How many answers it gave.</summary>
    public required int Count { get; init; }

    /// <summary>A list for each true answer: how often the source then gives each answer, all in the order of the answers; left out of a
    /// compact result and where the method has none.</summary>
    public IReadOnlyList<IReadOnlyList<Probability>>? Rates { get; init; }

    public static SourceEstimateDocument Of(SourceEstimate s, IReadOnlyList<IReadOnlyList<Probability>>? rates)
        => new() { Source = s.Source, Accuracy = s.Accuracy, Count = s.Count, Rates = rates };
}
