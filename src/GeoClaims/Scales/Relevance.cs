namespace GeoClaims;

/// <summary>How much an item bears on the question, if it is true; a factor of weighted inconsistency.</summary>
/// <remarks>The default value is <see cref="Medium"/>, which leaves a weight as it is.</remarks>
public enum Relevance
{
    /// <summary>It bears on the question as items usually do: factor 1.</summary>
    Medium = 0,
    /// <summary>It bears on the question only from afar: factor 1/√2.</summary>
    Low = -1,
    /// <summary>It goes to the heart of the question: factor √2.</summary>
    High = 1,
}
