namespace GeoClaims;

/// <summary>How often one kind of answer came out among resolved questions of a reference class.</summary>
/// <param name="Kind">The kind: <see cref="Hypothesis.Kind"/>, or the hypothesis's name.</param>
/// <param name="Count">How often it came out.</param>
/// <param name="Share">The share that comes out: a posterior from the stated prior, with its 90% interval.</param>
/// <param name="Cases">The titles of cases in which it did, the first hundred in the order of reading.</param>
public sealed partial record AnswerRate(string Kind, int Count, BetaPosterior Share, ValueList<string> Cases)
{
    /// <summary>The kind with its share.</summary>
    public override string ToString() => $"{Kind}: {Share}";
}
