namespace GeoClaims;

/// <summary>Which answer to an item is held true, where nothing is resolved.</summary>
internal sealed record TruthEstimateDocument
{
    /// <summary>What was answered.</summary>
    public required string Item { get; init; }

    /// <summary>The likeliest answer.</summary>
    public required string Value { get; init; }

    /// <summary>How likely the method makes it.</summary>
    public required Probability Probability { get; init; }

    public static TruthEstimateDocument Of(TruthEstimate t) => new() { Item = t.Item, Value = t.Value, Probability = t.Probability };
}
