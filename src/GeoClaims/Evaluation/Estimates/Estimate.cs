namespace GeoClaims;

/// <summary>How likely a hypothesis is on the evidence, and how far that is open.</summary>
public sealed partial record Estimate
{
    private readonly Lazy<ProbabilityRange> _probability;

    internal Estimate(LikelihoodScale scale, Lazy<ProbabilityRange> probability) => (Scale, _probability) = (scale, probability);

    /// <summary>The hypothesis; one with parts counts as their union.</summary>
    public required Hypothesis Hypothesis { get; init; }

    /// <summary>Whether the hypothesis has parts.</summary>
    public required bool IsUnion { get; init; }

    /// <summary>How likely it was before the evidence.</summary>
    public required Probability Prior { get; init; }

    /// <summary>How likely it is by the leading method with every rating, grade and prior at its best value.</summary>
    public required Probability Point { get; init; }

    /// <summary>
    /// How likely it is when ratings, the rating table, trust and priors are drawn anew within what is not known of them:
    /// the median of the draws, from the value that one draw in twenty lies below to the one that one in twenty lies above.
    /// It is the figure that stands beside the word. Without draws (where
    /// the leading method adds up no logarithms) it is <see cref="Point"/>.
    /// </summary>
    /// <remarks>How many draws, and from which seed, the options say: see <see cref="EvaluationOptions.Draws"/>;
    /// what is drawn stands at <see cref="Resampling"/>.</remarks>
    public ProbabilityRange Probability => _probability.Value;

    /// <summary>The word for the probability; null for 0 and 1.</summary>
    public LikelihoodTerm? Term => Scale.For(Probability.Best);

    /// <summary>The words that the interval runs through, from the least to the most likely: one or more.</summary>
    public ValueList<string> Words
    {
        get
        {
            var (first, last) = (WordAt(Probability.Low), WordAt(Probability.High));
            return [.. Scale.Terms.Select(t => t.Word).SkipWhile(w => w != first).TakeWhile(w => w != last), last];
        }
    }

    internal LikelihoodScale Scale { get; }

    /// <summary>The figure in per cent, as it stands beside its word.</summary>
    internal string Percent => Scale.Percent(Probability.Best);

    /// <summary>The interval in per cent, as it stands beside its words.</summary>
    internal string Span => Scale.Span(Probability.Low, Probability.High);

    /// <summary>Whether the other says the same of the same hypothesis.</summary>
    /// <param name="other">The other estimate.</param>
    public bool Equals(Estimate? other)
        => other is not null && (Hypothesis, IsUnion, Prior, Point) == (other.Hypothesis, other.IsUnion, other.Prior, other.Point)
            && Scale == other.Scale && Probability == other.Probability;

    /// <summary>A hash of the hypothesis and its point.</summary>
    public override int GetHashCode() => HashCode.Combine(Hypothesis.Id, Point);

    /// <summary>Name, word and number, such as <c>IS-K alone: likely (55–80%), 71%, 90% interval 60–78%</c>.</summary>
    public override string ToString()
        => $"{Hypothesis.Name}: {(Term is null ? "" : Term + ", ")}{Percent}"
            + (Probability.Low == Probability.High ? "" : $", 90% interval {Span}");

    private string WordAt(Probability probability)
        => Scale.For(probability)?.Word ?? Scale.Terms[probability.Value == 0 ? 0 : Scale.Terms.Count - 1].Word;
}
