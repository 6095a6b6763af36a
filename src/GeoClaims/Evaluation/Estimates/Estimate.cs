namespace GeoClaims;

/// <summary>How likely a hypothesis is on the evidence, and how far that moves.</summary>
public sealed partial record Estimate
{
    internal Estimate() { }

    /// <summary>The hypothesis; one with parts counts as their union.</summary>
    public required Hypothesis Hypothesis { get; init; }

    /// <summary>Whether the hypothesis has parts.</summary>
    public required bool IsUnion { get; init; }

    /// <summary>How likely it was before the evidence.</summary>
    public required Probability Prior { get; init; }

    /// <summary>
    /// How likely it is, with the lowest and highest value that it takes when one thing at a time is changed: any one item left out,
    /// its trust moved to either end, a likelihood moved to either end of its
    /// range, or an unrated cell given the lowest or highest likelihood of its row.
    /// </summary>
    /// <remarks>It is a test of stability, not a credible interval: several things may be wrong at once.</remarks>
    public required ProbabilityRange Probability { get; init; }

    /// <summary>The word for the probability; null for 0 and 1.</summary>
    public required LikelihoodTerm? Term { get; init; }

    /// <summary>The words that the range runs through, from the least to the most likely: one or more.</summary>
    public required ValueList<string> Words { get; init; }

    /// <summary>The scale of the words.</summary>
    internal LikelihoodScale Scale { get; init; } = LikelihoodScale.Icd203;

    /// <summary>The best estimate in per cent, as it stands beside its word.</summary>
    internal string Percent => Scale.Percent(Probability.Best);

    /// <summary>The range in per cent, as it stands beside its words.</summary>
    internal string Span => Scale.Span(Probability.Low, Probability.High);

    /// <summary>Name, word and number, such as <c>IS-K alone: likely (55–80%), 71%, moves within 60–78%</c>.</summary>
    public override string ToString()
        => $"{Hypothesis.Name}: {(Term is null ? "" : Term + ", ")}{Percent}"
            + (Probability.Low == Probability.High ? "" : $", moves within {Span}");
}
