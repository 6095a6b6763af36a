namespace GeoClaims;

/// <summary>What happens when ratings, the rating table, trust and priors are
/// all drawn anew, many times, each within what is not known of it.</summary>
/// <remarks>
/// <para>Each draw takes: a likelihood for every rated cell, from the range that was stated, or
/// for a rating half way to its neighbours on the table; several analysts' differing numbers
/// widen it to their extremes; for an unrated cell anything between the lowest and the highest of
/// its row. One shift of the rating table for each analyst, by which the odds of all words of his move together, up to half a step
/// between neighbouring ratings either way. One trust for every origin, so that what comes from one origin is doubted together,
/// placed in each item's own range; items from several origins follow one of them, drawn anew each time; items that
/// cite nothing are doubted each by itself. And priors whose odds move by a factor of up to 2 either way.
/// Ranges are drawn from as triangles with their peak at the best value.</para>
/// <para>The random numbers are SplitMix64 (Steele, Lea, Flood 2014) in streams keyed by seed and by
/// what an item says, where it comes from and the hypothesis: a copy of an item changes no draw.</para>
/// </remarks>
public sealed partial record Resampling
{
    internal Resampling() { }

    /// <summary>The seed of the draws.</summary>
    public required int Seed { get; init; }

    /// <summary>How many draws there were.</summary>
    public required int Draws { get; init; }

    /// <summary>What it says of each hypothesis, in the order of <see cref="Evaluation.Estimates"/>.</summary>
    public required ValueList<ResampledHypothesis> Hypotheses { get; init; }

    /// <summary>The share of draws with the same leader as now.</summary>
    public required Probability SameLeader { get; init; }

    /// <summary>The share of draws with all hypotheses that are no part of another in the same order as now.</summary>
    public required Probability SameOrder { get; init; }

    /// <summary>What it says of one hypothesis.</summary>
    /// <param name="hypothesis">The hypothesis.</param>
    /// <exception cref="KeyNotFoundException">It is no hypothesis of the question.</exception>
    public ResampledHypothesis this[Id<Hypothesis> hypothesis]
        => Hypotheses.FirstOrDefault(h => h.Hypothesis.Id == hypothesis)
            ?? throw new KeyNotFoundException($"'{hypothesis}' is no hypothesis of the question.");

    /// <summary>A line for each hypothesis.</summary>
    public override string ToString() => string.Join('\n', Hypotheses);
}
