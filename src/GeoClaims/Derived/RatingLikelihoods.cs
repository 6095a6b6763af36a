using System.Diagnostics;

namespace GeoClaims;

/// <summary>A named table that reads ratings as likelihoods: how probable the item was if the hypothesis were true.</summary>
[DebuggerDisplay("{Id,nq}")]
public sealed partial class RatingLikelihoods
{
    private readonly Probability[] _byRating;

    /// <summary>A table of one's own.</summary>
    /// <param name="id">The table's id.</param>
    /// <param name="citation">Where the table is from.</param>
    /// <param name="veryInconsistent">The likelihood for II.</param>
    /// <param name="inconsistent">The likelihood for I.</param>
    /// <param name="neutral">The likelihood for N.</param>
    /// <param name="consistent">The likelihood for C.</param>
    /// <param name="veryConsistent">The likelihood for CC.</param>
    /// <exception cref="ArgumentException">A text is blank, or the likelihoods do not rise from II to CC.</exception>
    /// <exception cref="ArgumentOutOfRangeException">A likelihood lies outside 0 to 1.</exception>
    public RatingLikelihoods(string id, string citation, double veryInconsistent, double inconsistent, double neutral, double consistent,
        double veryConsistent)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(id);
        ArgumentException.ThrowIfNullOrWhiteSpace(citation);
        (Id, Citation) = (id, citation);
        _byRating = [new(veryInconsistent), new(inconsistent), new(neutral), new(consistent), new(veryConsistent)];
        for (var i = 1; i < _byRating.Length; i++)
            if (_byRating[i] <= _byRating[i - 1]) throw new ArgumentException("The likelihoods must rise from II to CC.");
    }

    /// <summary>CC .95, C .80, N .50, I .20, II .05.</summary>
    /// <remarks>T. Schiller, "ACH as Bayesian reasoning in disguise", 24 May
    /// 2026, toddschiller.com/blog/ach-bayesian-reasoning.html.</remarks>
    public static RatingLikelihoods Schiller2026 { get; } =
        new("schiller-2026", "T. Schiller, ACH as Bayesian reasoning in disguise, 24 May 2026", .05, .20, .50, .80, .95);

    /// <summary>The table's id.</summary>
    public string Id { get; }

    /// <summary>Where the table is from.</summary>
    public string Citation { get; }

    /// <summary>The likelihood that a rating stands for.</summary>
    /// <param name="rating">The rating; not <see cref="Consistency.NotApplicable"/>, which stands for none.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="rating"/> stands for no likelihood.</exception>
    public Probability this[Consistency rating] => rating is >= Consistency.II and <= Consistency.CC
        ? _byRating[rating - Consistency.II]
        : throw new ArgumentOutOfRangeException(nameof(rating), rating, "Only II to CC stand for a likelihood.");

    /// <summary>The rating whose likelihood is nearest to a probability; of two equally near ones, the one nearer to neutral.</summary>
    /// <param name="likelihood">The probability.</param>
    public Consistency Nearest(Probability likelihood)
    {
        var nearest = 2;
        foreach (var i in (ReadOnlySpan<int>)[1, 3, 0, 4])
            if (Math.Abs(_byRating[i].Value - likelihood.Value) < Math.Abs(_byRating[nearest].Value - likelihood.Value)) nearest = i;
        return Consistency.II + nearest;
    }

    /// <summary>A rating, also where a likelihood was given.</summary>
    internal Consistency RatingOf(Assessment assessment)
        => assessment.Consistency ?? Nearest(assessment.Likelihood.GetValueOrDefault().Best);

    /// <summary>A likelihood with its range, also where a rating was given; null for not applicable.</summary>
    internal ProbabilityRange? LikelihoodOf(Assessment assessment) => LikelihoodOf(assessment.Consistency, assessment.Likelihood);

    /// <summary>What a rating or a likelihood stands for, whichever is given; null for not applicable and for what is no rating.</summary>
    internal ProbabilityRange? LikelihoodOf(Consistency? consistency, ProbabilityRange? likelihood) => consistency switch
    {
        >= Consistency.II and <= Consistency.CC => new(this[consistency.Value].Value),
        null => likelihood,
        _ => null,
    };

    /// <summary>The likelihoods that an assessment may stand for: those stated, or for a rating half
    /// way to its neighbours, of the outermost half way to 0 and 1; null for not applicable.</summary>
    internal ProbabilityRange? BandOf(Assessment assessment)
    {
        if (assessment.Consistency is not { } rating) return assessment.Likelihood;
        if (rating == Consistency.NotApplicable) return null;
        var at = rating - Consistency.II;
        var (below, above) = (at == 0 ? 0 : _byRating[at - 1].Value, at == _byRating.Length - 1 ? 1 : _byRating[at + 1].Value);
        return new((below + _byRating[at].Value) / 2, _byRating[at].Value, (_byRating[at].Value + above) / 2);
    }

    /// <summary>Half a step of the table in log-odds, taken between I and C, which are never 0 or 1.</summary>
    internal double HalfStep
        => (Math.Log(_byRating[3].Value / (1 - _byRating[3].Value)) - Math.Log(_byRating[1].Value / (1 - _byRating[1].Value))) / 4;

    /// <summary>The table's id.</summary>
    public override string ToString() => Id;
}
