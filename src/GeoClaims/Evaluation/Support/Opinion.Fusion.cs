namespace GeoClaims;

// Several opinions become one in evidence space. The unit of evidence is that of the
// surest opinion, so that nothing overflows or underflows, however many there are.
public readonly partial record struct Opinion
{
    /// <summary>Adds up independent opinions: the evidence of all of them counts (cumulative fusion, aleatory).</summary>
    /// <remarks>
    /// <para>r = Σ rᵢ, s = Σ sᵢ; the base rate is the mean of theirs, each weighted by its
    /// evidence, (1 − uᵢ)/uᵢ: the published formula, divided through by the product of all u.
    /// If none has any evidence, it is their plain mean. Order does not matter, nor does
    /// it matter in how many steps they are added, unless some are dogmatic.</para>
    /// <para>If some are dogmatic, only these count, each the same (the limit for equally
    /// small u): then add all in one call. Of no opinion at all the sum is the default value.
    /// Source: R. van der Heijden, H. Kopp and F. Kargl, "Multi-Source Fusion
    /// Operations in Subjective Logic", FUSION 2018, arXiv:1805.01388.</para>
    /// </remarks>
    /// <param name="opinions">Opinions of sources that know nothing of one another.</param>
    /// <exception cref="ArgumentNullException"><paramref name="opinions"/> is null.</exception>
    public static Opinion Cumulate(params IEnumerable<Opinion> opinions)
    {
        var counting = Counting(opinions, out var surest);
        return counting.Length == 0 ? default : surest == 0 ? MeanOf(counting) : InEvidence(counting, surest, 1,
            RateByEvidence(counting, surest) ?? MeanRate(counting));
    }

    /// <summary>Averages dependent opinions: together they count like one of them (averaging fusion).</summary>
    /// <remarks>
    /// r and s are the means of rᵢ and sᵢ, and so is the base rate. If some are dogmatic,
    /// only these count, each the same. Of no opinion at all the mean is the default value.
    /// Averaging in steps is not the same as averaging all at once. Source: as for <see cref="Cumulate"/>.
    /// </remarks>
    /// <param name="opinions">Opinions that rest on the same evidence.</param>
    /// <exception cref="ArgumentNullException"><paramref name="opinions"/> is null.</exception>
    public static Opinion Average(params IEnumerable<Opinion> opinions)
    {
        var counting = Counting(opinions, out var surest);
        return counting.Length == 0 ? default : surest == 0 ? MeanOf(counting) : InEvidence(counting, surest, counting.Length,
            MeanRate(counting));
    }

    // Beside a dogmatic opinion no other counts.
    private static Opinion[] Counting(IEnumerable<Opinion> opinions, out double surest)
    {
        ArgumentNullException.ThrowIfNull(opinions);
        var all = opinions as Opinion[] ?? [.. opinions];
        surest = 1;
        foreach (var opinion in all) surest = Math.Min(surest, opinion.Uncertainty);
        return surest == 0 ? Array.FindAll(all, o => o.Uncertainty == 0) : all;
    }

    private static Opinion InEvidence(Opinion[] opinions, double surest, double shares, double baseRate)
    {
        var (supporting, opposing) = (new ExactSum(), new ExactSum());
        foreach (var opinion in opinions)
        {
            var weight = surest / opinion.Uncertainty;
            supporting.Add(weight * opinion.Belief);
            opposing.Add(weight * opinion.Disbelief);
        }
        var (r, s) = (supporting.Value / shares, opposing.Value / shares);
        var whole = surest + r + s;
        return new(r / whole, s / whole, surest / whole, baseRate);
    }

    private static Opinion MeanOf(Opinion[] dogmatic)
    {
        var belief = new ExactSum();
        foreach (var opinion in dogmatic) belief.Add(opinion.Belief);
        var mean = Math.Min(1, belief.Value / dogmatic.Length);
        return new(mean, 1 - mean, 0, MeanRate(dogmatic));
    }

    private static double MeanRate(Opinion[] opinions) => WeightedRate(opinions, static _ => 1) ?? 0.5;

    private static double? RateByEvidence(Opinion[] opinions, double surest)
        => WeightedRate(opinions, o => (o.Belief + o.Disbelief) * (surest / o.Uncertainty));

    private static double? WeightedRate(Opinion[] opinions, Func<Opinion, double> weightOf)
    {
        var (sum, weights) = (new ExactSum(), new ExactSum());
        var (lowest, highest) = (1.0, 0.0);
        foreach (var opinion in opinions)
        {
            var (weight, rate) = (weightOf(opinion), opinion.BaseRate.Value);
            sum.Add(weight * rate);
            weights.Add(weight);
            (lowest, highest) = (Math.Min(lowest, rate), Math.Max(highest, rate));
        }
        // A mean lies among what it is the mean of; rounding may not carry it out.
        return weights.Value > 0 ? Math.Clamp(sum.Value / weights.Value, lowest, highest) : null;
    }
}
