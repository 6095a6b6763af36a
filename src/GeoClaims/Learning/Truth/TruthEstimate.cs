namespace GeoClaims;

/// <summary>Which answer a method holds true, and how surely: an estimate from the answers alone, and no outcome.</summary>
/// <param name="Item">What was answered.</param>
/// <param name="Value">The likeliest answer.</param>
/// <param name="Probability">How likely the method makes it.</param>
public sealed partial record TruthEstimate(string Item, string Value, Probability Probability)
{
    /// <summary>The item with its likeliest answer.</summary>
    public override string ToString() => $"{Item}: {Value}, {Probability} (estimated)";
}
