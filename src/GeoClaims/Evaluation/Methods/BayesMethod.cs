namespace GeoClaims;

/// <summary>ln P(H | E) = ln P(H) + Σ ln P(reported | H), normalised.</summary>
internal sealed class BayesMethod() : RankedMethod("bayes", "Bayes", "T. Bayes, in log-odds; P(reported | H) = t·P(E | H) + (1 − t)·m", "probability")
{
    protected override bool GivesProbabilities => true;

    protected override int Sign(int measure) => -1;

    protected override object Total(EvidenceMatrix matrix) => new LogPosterior(matrix);

    protected override string? WhyNot(EvidenceMatrix matrix, object totals)
        => !matrix.Question.Exclusive ? "its hypotheses do not exclude one another, so that their probabilities need not add up to 1"
         : ((LogPosterior)totals).IsContradictory ? "every hypothesis is rated impossible by some item" : null;

    protected override double[] Keys(object totals, EvidenceMatrix matrix, int without)
    {
        var keys = new double[matrix.Hypotheses.Count];
        ((LogPosterior)totals).Without(without, keys);
        for (var h = 0; h < keys.Length; h++) keys[h] = -keys[h];
        return keys;
    }
}
