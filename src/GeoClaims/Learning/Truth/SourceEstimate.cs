namespace GeoClaims;

/// <summary>How often a method holds a source to be right: an estimate from the answers alone, and no record of outcomes.</summary>
/// <param name="Source">The source.</param>
/// <param name="Accuracy">How often it is held to be right.</param>
/// <param name="Count">How many answers it gave.</param>
public sealed partial record SourceEstimate(string Source, Probability Accuracy, int Count)
{
    /// <summary>The source with its accuracy.</summary>
    public override string ToString() => $"{Source}: right {Accuracy} of {Words.Count(Count, "answer", "answers")} (estimated)";
}
