namespace GeoClaims;

/// <summary>How likely something is, in a word of a named scale. It is never a confidence: see <see cref="AnalyticConfidence"/>.</summary>
/// <remarks>The same word means different numbers on different scales, so the scale and the range go with the word.</remarks>
/// <param name="Scale">The id of the scale that defines the word, such as <c>icd203</c>.</param>
/// <param name="Word">The word, such as <c>likely</c>.</param>
/// <param name="Low">The lower edge of what the word stands for.</param>
/// <param name="High">The upper edge of what the word stands for.</param>
public sealed partial record LikelihoodTerm(string Scale, string Word, Probability Low, Probability High)
{
    /// <summary>What the word stands for, such as <c>55–80%</c>.</summary>
    internal string Range => ToString()[(Word.Length + 2)..^1];

    /// <summary>The word with its range, such as <c>likely (55–80%)</c>.</summary>
    public override string ToString() => new ScaleTerm(Word, Low, High).ToString();
}
