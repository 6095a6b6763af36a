using System.Numerics;

namespace GeoClaims;

/// <summary>A method that adds up logarithms of likelihoods; it says what
/// the report of an item tells, given what the item would tell.</summary>
internal abstract class LogOddsMethod(string id, string name, string citation)
    : EvaluationMethod(id, name, citation,
        MethodLaws.Ranking | MethodLaws.AddsUpToOne | MethodLaws.ContributionsAddUp | MethodLaws.CutsChangeNothing, Criterion.Probability)
{
    /// <summary>Whether items of one origin share its doubt.</summary>
    public abstract bool SharesDoubt { get; }

    /// <summary>Some rows, put together with those whose doubt they share.</summary>
    public IEnumerable<int[]> Together(EvidenceMatrix matrix, IEnumerable<int> rows)
        => SharesDoubt ? matrix.Families.Among(rows) : rows.Select(r => (int[])[r]);

    /// <summary>P(reported | H), up to a constant of the row.</summary>
    /// <param name="channel">How far a report tells of what it reports.</param>
    /// <param name="trust">How far the report may stand for the item.</param>
    /// <param name="likelihood">P(E | H).</param>
    /// <param name="mean">The row's mean likelihood, weighted by the priors.</param>
    public abstract double Reported(Channel channel, double trust, double likelihood, double mean);

    /// <summary>P(reported | H) for several draws at a time, up to a constant of the row.</summary>
    public abstract Vector<double> Reported(Channel channel, Vector<double> trust, Vector<double> likelihood, Vector<double> mean);

    /// <summary>What the report of an item by itself tells: for each hypothesis ln P(reported | H)
    /// less the mean of those that are finite; −∞ where it is impossible.</summary>
    /// <remarks>A cell without a likelihood takes the mean of what the others are reported with, weighted by
    /// the priors: so it moves nothing, however the hypotheses are cut.</remarks>
    public void Alone(EvidenceMatrix matrix, Reading reading, Span<double> contributions)
    {
        var likelihoods = reading.Likelihoods.Span;
        var mean = matrix.MeanOf(likelihoods);
        for (var h = 0; h < likelihoods.Length; h++)
            contributions[h] = double.IsNaN(likelihoods[h])
                ? double.NaN
                : Reported(matrix.Rules.Channel, reading.Trust, likelihoods[h], mean);
        var gap = matrix.MeanOf(contributions);
        for (var h = 0; h < likelihoods.Length; h++) contributions[h] = Math.Log(double.IsNaN(contributions[h]) ? gap : contributions[h]);
        if (double.IsNaN(gap)) contributions.Clear();
        else LogSums.Centre(contributions);
    }

    /// <summary>The two parts of which a report is mixed: ln of what it tells if its source is to be trusted, and if not.</summary>
    public void Parts(EvidenceMatrix matrix, double trust, ReadOnlySpan<double> likelihoods, Span<double> vouched, Span<double> otherwise)
    {
        var (channel, mean, last) = (matrix.Rules.Channel, matrix.MeanOf(likelihoods), double.NaN);
        for (var h = 0; h < likelihoods.Length; h++)
        {
            var likelihood = double.IsNaN(likelihoods[h]) ? mean : likelihoods[h];
            vouched[h] = Math.Log(Reported(channel, trust, likelihood, mean));
            // Mostly the same for every hypothesis.
            var rest = Reported(channel, 0, likelihood, mean);
            otherwise[h] = rest == last ? otherwise[h - 1] : Math.Log(rest);
            last = rest;
        }
    }

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
