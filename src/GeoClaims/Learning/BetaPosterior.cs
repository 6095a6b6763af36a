using System.Globalization;

namespace GeoClaims;

/// <summary>What a count of outcomes tells of the share behind it: a beta distribution, from a stated prior.</summary>
/// <param name="PriorFor">What the prior counts for, above 0: 1 of (1, 1) holds every share equally likely beforehand.</param>
/// <param name="PriorAgainst">What the prior counts against, above 0.</param>
/// <param name="For">What was counted for, from 0; a whole number unless what was counted has weights.</param>
/// <param name="Against">What was counted against, from 0.</param>
public sealed partial record BetaPosterior(double PriorFor, double PriorAgainst, double For, double Against)
{
    // Under this the interval says more than the mean.
    private const double Few = 10;

    /// <summary>The mean share: (prior for + for) / (all).</summary>
    public Probability Mean => new(A / (A + B));

    /// <summary>The share below which it lies with a chance of 5%.</summary>
    public Probability Low => Quantile(0.05);

    /// <summary>The share above which it lies with a chance of 5%.</summary>
    public Probability High => Quantile(0.95);

    /// <summary>How much was counted, without the prior.</summary>
    public double Count => For + Against;

    /// <summary>Whether so little was counted (under ten) that the interval says more than the mean.</summary>
    public bool IsSmall => Count < Few;

    private double A => PriorFor + For;

    private double B => PriorAgainst + Against;

    /// <summary>The share below which it lies with a probability.</summary>
    /// <param name="probability">From 0 to 1.</param>
    public Probability Quantile(double probability) => new(BetaFunction.Quantile(probability, A, B));

    /// <summary>The mean with its 90% interval and the count, such as <c>75% (90% interval 48–94%, 3 of 4: few)</c>.</summary>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture,
        $"{Mean} (90% interval {new ProbabilityRange(Low.Value, Math.Clamp(Mean.Value, Low.Value, High.Value), High.Value).Span}, "
            + $"{For:0.#} of {Count:0.#}{(IsSmall ? ": few" : "")})");
}
