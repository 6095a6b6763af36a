namespace GeoClaims;

/// <summary>One word of a likelihood scale with the probabilities it stands for.</summary>
/// <param name="Word">The word, such as <c>very likely</c>.</param>
/// <param name="Low">The printed lower edge.</param>
/// <param name="High">The printed upper edge.</param>
/// <param name="Synonym">The word of the scale's second row, if it has one, such as <c>highly probable</c>.</param>
public sealed record LikelihoodTerm(string Word, Probability Low, Probability High, string? Synonym = null)
{
    /// <summary>The word with its range, such as <c>very likely (80–95%)</c>.</summary>
    public override string ToString() => $"{Word} ({new ProbabilityRange(Low.Value, Low.Value, High.Value).Span})";
}
