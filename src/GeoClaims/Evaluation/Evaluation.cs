namespace GeoClaims;

/// <summary>What the evidence of a case says to a question: the judgement, and every number behind it.</summary>
/// <remarks>Immutable and safe to use from many threads. The same case and options always give the same evaluation.</remarks>
public sealed partial class Evaluation
{
    // What costs more than a pass over the matrix is worked out when somebody asks.
    private readonly Lazy<ValueList<EvidenceFamily>> _families;
    private readonly Lazy<AnalystComparison> _analysts;

    internal Evaluation(CaseFile file, EvaluationOptions options, EvidenceMatrix matrix, ValueList<MethodResult> results,
        MethodResult? leading, ValueList<ItemResult> items, LogPosterior posterior, DrawnOnce? drawn)
    {
        (Case, Options, Matrix, Results, Leading, Items) = (file, options, matrix, results, leading, items);
        Drawn = drawn ?? new((progress, cancellation) => leading?.Posterior is null ? null
            : ResamplingOf.Of(matrix, leading, options.Seed, options.Draws, progress, cancellation));
        _families = new(() => EvidenceFamily.Of(matrix, posterior));
        _analysts = new(() => AnalystComparer.Compare(matrix, leading?.Method));
    }

    /// <summary>The question.</summary>
    public Question Question => Matrix.Question;

    /// <summary>By which rules the question is evaluated.</summary>
    public EvaluationOptions Options { get; }

    /// <summary>The evidence against the hypotheses.</summary>
    public EvidenceMatrix Matrix { get; }

    /// <summary>What came of drawing ratings, the rating table, trust and priors anew, as often as the options
    /// say; null where the leading method adds up no logarithms.</summary>
    public Resampling? Resampling => Drawn.Value;

    /// <summary>Draws now what <see cref="Resampling"/>, the figures and the texts would draw when first read: of a large case most
    /// of the work, which this way can be stopped and tells how far it is. What was drawn is kept.</summary>
    /// <param name="progress">Told how far it is.</param>
    /// <param name="cancellation">Stops the work.</param>
    /// <exception cref="OperationCanceledException">The work was stopped.</exception>
    public Resampling? Draw(IProgress<WorkProgress>? progress = null, CancellationToken cancellation = default)
        => Drawn.Get(progress, cancellation);

    /// <summary>What each method says, in the order of the options.</summary>
    public ValueList<MethodResult> Results { get; }

    /// <summary>What each item does, the most telling first.</summary>
    public ValueList<ItemResult> Items { get; }

    /// <summary>The items that count, each with those that share its origin's doubt: what adds up to the
    /// probabilities of the leading method; where that adds up no logarithms, to those of <see cref="EvaluationMethod.Bayes"/>.</summary>
    public ValueList<EvidenceFamily> Families => _families.Value;

    /// <summary>The method that leads the judgement: the first that gives
    /// probabilities, else the first that has an answer, else none.</summary>
    public MethodResult? Leading { get; }

    /// <summary>The analysts side by side: each one's own ranking, and where they differ.</summary>
    public AnalystComparison Analysts => _analysts.Value;

    /// <summary>Whether anything is weighed: there is more than one answer, and some item is rated against them.</summary>
    internal bool HasWeighed => Matrix.Hypotheses.Count > 1 && Matrix.Rows.Any(r => r.IsRated);

    internal CaseFile Case { get; }

    internal DrawnOnce Drawn { get; }

    internal Origins Origins => Matrix.Origins;

    /// <summary>The indicators of this question's hypotheses that nobody has looked for.</summary>
    internal IEnumerable<Indicator> OpenIndicators
        => Case.Indicators.Where(i => i.Status == IndicatorStatus.NotLookedFor && Question.Hypotheses.Contains(i.Hypothesis));

    /// <summary>What one item does.</summary>
    /// <param name="item">The item.</param>
    /// <exception cref="KeyNotFoundException">The item is not in the matrix.</exception>
    public ItemResult this[Id<Evidence> item]
        => Items.FirstOrDefault(i => i.Item.Id == item)
            ?? throw new KeyNotFoundException($"'{item}' is not in the matrix of this question.");

    /// <summary>What one method says.</summary>
    /// <param name="method">The method.</param>
    /// <exception cref="KeyNotFoundException">The options did not name it.</exception>
    public MethodResult this[EvaluationMethod method]
        => Results.FirstOrDefault(r => r.Method == method) ?? throw new KeyNotFoundException($"The options did not name {method}.");
}
