namespace GeoClaims;

/// <summary>By which named rules a question is evaluated.</summary>
/// <remarks>Immutable and safe to use from many threads. A rule that somebody else wrote is called from whichever
/// thread evaluates, and must stand that.</remarks>
public sealed record EvaluationOptions
{
    /// <summary>Trust by the weakest grade, ratings read by <see cref="RatingLikelihoods.Schiller2026"/>,
    /// words of ICD 203, everybody's assessments.</summary>
    public static EvaluationOptions Default { get; } = new();

    /// <summary>How grades become trust.</summary>
    public TrustPolicy Trust { get; init; } = TrustPolicy.WeakestGrade;

    /// <summary>How ratings become likelihoods.</summary>
    public RatingLikelihoods Ratings { get; init; } = RatingLikelihoods.Schiller2026;

    /// <summary>How far a report tells of what it reports, given the trust in it.</summary>
    public Channel Channel { get; init; } = Channel.Background;

    /// <summary>The scale whose words the judgement uses.</summary>
    public LikelihoodScale Scale { get; init; } = LikelihoodScale.Icd203;

    /// <summary>How several analysts' likelihoods of one cell become one.</summary>
    public AnalystPooling Pooling { get; init; } = AnalystPooling.MeanLogOdds;

    /// <summary>How the grounds of a judgement become a level of confidence.</summary>
    public ConfidenceRule Confidence { get; init; } = ConfidenceRule.Grounds2;

    /// <summary>The analyst whose assessments count; everybody's, if null.</summary>
    public string? Analyst { get; init; }

    /// <summary>The methods to evaluate by. The first that gives probabilities leads the judgement; the others stand beside it.</summary>
    public ValueList<EvaluationMethod> Methods { get; init; } =
        [EvaluationMethod.Bayes, EvaluationMethod.WeightedInconsistency, EvaluationMethod.OpenSynthesis];

    /// <summary>How many draws stand behind the figure and the interval beside each likelihood, from 1 up.</summary>
    /// <remarks>With 2,000 draws the ends of an interval move by about a percentage point from seed to seed.</remarks>
    /// <exception cref="ArgumentOutOfRangeException">The number is below 1.</exception>
    public int Draws
    {
        get;
        init
        {
            ArgumentOutOfRangeException.ThrowIfLessThan(value, 1, nameof(Draws));
            field = value;
        }
    } = 2_000;

    /// <summary>The seed of the draws: the same seed gives the same figures.</summary>
    public int Seed { get; init; } = 1;

    internal RatingRules Reading => new(Trust, Ratings, Pooling, Channel, Analyst);

    /// <summary>The options in one line.</summary>
    public override string ToString() => $"{string.Join(", ", Methods.Select(m => m.Name))}; trust {Trust}; channel {Channel}; "
        + $"ratings {Ratings}; words {Scale}; confidence {Confidence}; analysts pooled by {Pooling}"
        + (Analyst is null ? "" : $"; only {Analyst}");
}
