namespace GeoClaims;

/// <summary>What the evidence of a case says to a question: the judgement, and every number behind it.</summary>
/// <remarks>Immutable and safe to use from many threads. The same case and options always give the same evaluation.</remarks>
public sealed partial class Evaluation
{
    // What costs more than a pass over the matrix is worked out when somebody asks.
    private readonly Lazy<Origins> _origins;
    private readonly Lazy<Independence> _independence;
    private readonly Lazy<Contest?> _contest;
    private readonly Lazy<Decisive> _decisive;
    private readonly Lazy<AnalyticConfidence?> _confidence;
    private readonly Lazy<AnalystComparison> _analysts;
    private readonly Lazy<ValueList<Gap>> _gaps;

    internal Evaluation(CaseFile file, EvaluationOptions options, EvidenceMatrix matrix, ValueList<MethodResult> results,
        MethodResult? leading, ValueList<Estimate> estimates, ValueList<ItemResult> items)
    {
        (Case, Options, Matrix, Results, Leading, Estimates, Items) = (file, options, matrix, results, leading, estimates, items);
        _origins = new(() => new(file));
        _independence = new(() => IndependenceFinder.Find(file, Origins, matrix, estimates, leading?.Posterior));
        _contest = new(() => leading is null ? null : new(matrix, leading, estimates));
        _decisive = new(() => new(Contest, items));
        _confidence = new(() => Contest is { HasLeader: true } ? ConfidenceFinder.Find(file, Origins, matrix, Decisive) : null);
        _analysts = new(() => AnalystComparer.Compare(matrix, leading?.Method));
        _gaps = new(() => GapFinder.Find(file, Origins, matrix, Decisive));
    }

    /// <summary>The question.</summary>
    public Question Question => Matrix.Question;

    /// <summary>By which rules the question is evaluated.</summary>
    public EvaluationOptions Options { get; }

    /// <summary>The evidence against the hypotheses.</summary>
    public EvidenceMatrix Matrix { get; }

    /// <summary>How likely each hypothesis is, with and without parts, in the
    /// question's order; empty if no method gives probabilities.</summary>
    public ValueList<Estimate> Estimates { get; }

    /// <summary>What each method says, in the order of the options.</summary>
    public ValueList<MethodResult> Results { get; }

    /// <summary>What each item does, the most telling first.</summary>
    public ValueList<ItemResult> Items { get; }

    /// <summary>What is missing.</summary>
    public ValueList<Gap> Gaps => _gaps.Value;

    /// <summary>The method that leads the judgement: the first that gives
    /// probabilities, else the first that has an answer, else none.</summary>
    public MethodResult? Leading { get; }

    /// <summary>How far the evidence is independent: what collapsed into what, where it
    /// comes from, what rests on itself, and what a naive count would have said.</summary>
    public Independence Independence => _independence.Value;

    /// <summary>
    /// How well founded the judgement is, by a published rule over the origins, grades, coverage,
    /// age and assumptions behind the decisive items, never by how far the leader is ahead:
    /// see docs/confidence.md. Null where nobody leads, since there is then no judgement to be sure of.
    /// </summary>
    public AnalyticConfidence? Confidence => _confidence.Value;

    /// <summary>The analysts side by side: each one's own ranking, and where they differ.</summary>
    public AnalystComparison Analysts => _analysts.Value;

    internal CaseFile Case { get; }

    internal Decisive Decisive => _decisive.Value;

    /// <summary>Who leads; null if no method has an answer.</summary>
    internal Contest? Contest => _contest.Value;

    /// <summary>The indicators of this question's hypotheses that nobody has looked for.</summary>
    internal IEnumerable<Indicator> OpenIndicators
        => Case.Indicators.Where(i => i.Status == IndicatorStatus.NotLookedFor && Question.Hypotheses.Contains(i.Hypothesis));

    internal Origins Origins => _origins.Value;

    /// <summary>How likely a hypothesis is.</summary>
    /// <param name="hypothesis">The hypothesis.</param>
    /// <exception cref="KeyNotFoundException">No method gave it a probability.</exception>
    public Estimate this[Id<Hypothesis> hypothesis]
        => Estimates.FirstOrDefault(e => e.Hypothesis.Id == hypothesis)
            ?? throw new KeyNotFoundException($"No method gave '{hypothesis}' a probability.");

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
