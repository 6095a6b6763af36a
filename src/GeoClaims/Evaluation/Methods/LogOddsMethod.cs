using System.Numerics;

namespace GeoClaims;

/// <summary>A method that adds up logarithms of likelihoods; it says what
/// the report of an item tells, given what the item would tell.</summary>
internal abstract class LogOddsMethod(string id, string name, string citation)
    : EvaluationMethod(id, name, citation, MethodLaws.Ranking | MethodLaws.AddsUpToOne | MethodLaws.ContributionsAddUp,
        Criterion.Probability)
{
    /// <summary>ln P(reported | H), up to a constant of the row; −∞ where it is impossible.</summary>
    /// <param name="trust">How far the report may stand for the item.</param>
    /// <param name="likelihood">P(E | H).</param>
    /// <param name="mean">The row's mean likelihood, weighted by the priors.</param>
    public abstract double Log(double trust, double likelihood, double mean);

    /// <summary>P(reported | H) for several draws at a time, up to a constant of the row.</summary>
    public abstract Vector<double> Reported(Vector<double> trust, Vector<double> likelihood, Vector<double> mean);

    protected sealed override string? WhyNot(EvidenceMatrix matrix)
        => matrix.Question.Exclusive ? null : "its hypotheses do not exclude one another, so that their probabilities need not add up to 1";

    protected sealed override void Weigh(EvidenceMatrix matrix, Span<double> numbers)
        => new LogPosterior(matrix, this).Without(-1, numbers);

    private protected sealed override MethodResult Run(EvidenceMatrix matrix)
    {
        var posterior = new LogPosterior(matrix, this);
        if (posterior.IsContradictory) return new(this, "every hypothesis is rated impossible by some item");
        var numbers = new double[matrix.Hypotheses.Count];
        posterior.Without(-1, numbers);
        return new(this, matrix, numbers, posterior.Without) { Posterior = posterior };
    }
}
