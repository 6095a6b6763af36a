namespace GeoClaims;

/// <summary>How what was said on one topic came out.</summary>
/// <param name="Topic">The reference class of the questions.</param>
/// <param name="Tally">How it came out.</param>
public sealed partial record TopicTally(string Topic, OutcomeTally Tally)
{
    /// <summary>The topic with the share.</summary>
    public override string ToString() => $"{Topic}: {Tally}";
}
