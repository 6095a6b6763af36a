namespace GeoClaims.Tests;

/// <summary>Random grades, probabilities and likelihoods; the ends of each scale come up now and then.</summary>
internal sealed class RandomScales(Draw draw)
{
    public Probability Probability() => new(Unit());

    public ConfidenceScore Confidence() => new(Unit());

    public Reliability Reliability() => GeoClaims.Reliability.FromLetter((char)('A' + draw.Below(6)));

    public Credibility Credibility() => new(draw.Between(1, 6));

    public ProbabilityRange Range()
    {
        if (draw.Chance(0.2)) return new(Unit());
        double[] ends = [Unit(), Unit(), Unit()];
        Array.Sort(ends);
        return new(ends[0], ends[1], ends[2]);
    }

    public LikelihoodTerm Likelihood()
    {
        var term = draw.Pick(LikelihoodScale.Icd203.Terms);
        return draw.Chance(0.8)
            ? LikelihoodScale.Icd203[draw.Chance() ? term.Word : term.Synonym!]
            : new("own-scale", "worth a thought", new(0.1), new(0.15));
    }

    public Figure Figure()
    {
        // Counts, sums with cents, and numbers that are written with zeros at their end.
        decimal low = draw.Below(4) switch { 0 => draw.Below(1_000_000) / 100m, 1 => draw.Below(1000) * 1.000m, 2 => -draw.Below(50),
            _ => draw.Below(500) };
        return draw.Below(3) switch { 0 => GeoClaims.Figure.Exactly(low), 1 => GeoClaims.Figure.AtLeast(low),
            _ => new(low, low + draw.Below(100)) };
    }

    public GeoPoint Point() => draw.Chance(0.1) ? default : new(Math.Round(draw.Unit() * 180 - 90, 4), draw.Unit() * 360 - 180);

    private double Unit() => draw.Below(10) switch { 0 => 0, 1 => 1, < 6 => draw.Below(101) / 100.0, _ => draw.Unit() };
}
