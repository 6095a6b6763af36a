namespace GeoClaims;

/// <summary>What one method says of one hypothesis.</summary>
internal sealed record StandingDocument
{
    /// <summary>The id of the hypothesis.</summary>
    public required Id<Hypothesis> Hypothesis { get; init; }

    /// <summary>Its rank; 1 leads.</summary>
    public required int Rank { get; init; }

    /// <summary>How likely it is, by a method that gives probabilities.</summary>
    public Probability? Probability { get; init; }

    /// <summary>The numbers of the method.</summary>
    public required IReadOnlyList<MeasureDocument> Measures { get; init; }

    public static StandingDocument Of(Standing standing) => new()
    {
        Hypothesis = standing.Hypothesis.Id,
        Rank = standing.Rank,
        Probability = standing.Probability,
        Measures = [.. standing.Measures.Select(m => new MeasureDocument { Name = m.Name, Value = m.Value })],
    };
}
