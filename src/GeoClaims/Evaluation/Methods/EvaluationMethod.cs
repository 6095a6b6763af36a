using System.Diagnostics;

namespace GeoClaims;

/// <summary>A named, published way to weigh hypotheses by the evidence of a matrix.</summary>
/// <remarks>
/// <para>To add one of your own, derive from this class and fill in <see cref="Weigh"/>:
/// for each hypothesis one number a criterion. The ranking, ties, leave-one-out
/// and the comparison with other methods follow from that. Name it in <see cref="EvaluationOptions.Methods"/>.</para>
/// <para>A method of one's own weighs the matrix anew for each item left out when
/// somebody asks for it; the library's own take one item away from a running sum.</para>
/// </remarks>
[DebuggerDisplay("{Name,nq}")]
public abstract class EvaluationMethod
{
    /// <summary>A method.</summary>
    /// <param name="id">Its id, such as <c>weighted-inconsistency</c>.</param>
    /// <param name="name">Its name, as judgements print it.</param>
    /// <param name="citation">Where it is published.</param>
    /// <param name="laws">What it promises to obey.</param>
    /// <param name="criteria">The numbers it gives each hypothesis, the one that decides first. If that is
    /// <see cref="Criterion.Probability"/>, the method can lead a judgement with probabilities.</param>
    /// <exception cref="ArgumentException">A text is blank, or there is no criterion.</exception>
    protected EvaluationMethod(string id, string name, string citation, MethodLaws laws, params ValueList<Criterion> criteria)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(id);
        ArgumentException.ThrowIfNullOrWhiteSpace(name);
        ArgumentException.ThrowIfNullOrWhiteSpace(citation);
        if (criteria.IsEmpty) throw new ArgumentException("A method needs a criterion to rank by.", nameof(criteria));
        (Id, Name, Citation, Laws, Criteria) = (id, name, citation, laws, criteria);
    }

    /// <summary>
    /// Bayes in log-odds: ln P(H | E) = ln P(H) + Σ ln P(reported | H), normalised. Each report is a channel:
    /// P(reported | H) = t·P(E | H) + (1 − t)·o, where t is the item's trust and o what <see cref="EvaluationOptions.Channel"/> says.
    /// Items of one origin share its doubt: with r the trust in it and cᵢ = tᵢ / r,
    /// P(all its reports | H) = r·Π(cᵢ·P(Eᵢ | H) + (1 − cᵢ)·oᵢ) + (1 − r)·Πoᵢ.
    /// A cell that is not applicable or unrated takes the row's mean likelihood, weighted by the
    /// priors, so that it moves nothing, however the hypotheses are cut.
    /// </summary>
    /// <remarks>
    /// <para>T. Bayes; for ratings as likelihoods see <see cref="RatingLikelihoods.Schiller2026"/>. One variable for the reliability of
    /// a source with several reports: L. Bovens, S. Hartmann, Bayesian Epistemology (2003), ch. 3.
    /// It needs a question whose hypotheses exclude one another.</para>
    /// <para>r is the trust in the source by its grade alone, or the trust in the most trusted of the items where that is higher
    /// or the grade is not known; an item that tells no answer from another has no say in it. Items that come
    /// from the same several origins share a doubt too; items that cite nothing share it with nobody.</para>
    /// </remarks>
    public static EvaluationMethod Bayes { get; } = new BayesMethod("bayes", "Bayes",
        "T. Bayes, in log-odds; items of one origin share its doubt (Bovens and Hartmann 2003)", sharesDoubt: true);

    /// <summary>
    /// Bayes as if every item were doubted by itself: ln P(H | E) = ln P(H) + Σ ln P(reported | H), also where several items
    /// come from one origin. It goes further than <see cref="Bayes"/> wherever items agree that share a doubt.
    /// </summary>
    /// <remarks>T. Bayes; the naive form, which most tools use.</remarks>
    public static EvaluationMethod IndependentItems { get; } = new BayesMethod("bayes-independent", "Bayes, independent items",
        "T. Bayes, in log-odds, each item doubted by itself", sharesDoubt: false);

    /// <summary>
    /// Bayes with tempered likelihoods, item by item: posterior odds = prior odds × Π LR^c, where c is the
    /// item's trust. An item trusted not at all counts as 1, one trusted wholly in full;
    /// an item that rules a hypothesis out does so at any trust above 0, which
    /// is where this rule and the channel of <see cref="Bayes"/> differ most.
    /// </summary>
    /// <remarks>The rule LR^confidence as published by Anggaconni, "Naive Bayesian",
    /// anggaconni.github.io/Naive-Bayesian; the power likelihood of Bayesian statistics.</remarks>
    public static EvaluationMethod Tempering { get; } = new TemperingMethod();

    /// <summary>
    /// Weighted inconsistency: for each hypothesis Σ credibility × relevance
    /// × (1 for I, 2 for II); the least inconsistent hypothesis leads.
    /// Credibility 1 and 2 count √2, 4 and 5 count 1/√2, 3 and unknown count 1;
    /// relevance high √2, medium 1, low 1/√2. Of several analysts the mean counts.
    /// </summary>
    /// <remarks>PARC ACH (Heuer, Good, Shrager, Stefik, Pirolli, Card). The reading
    /// of Admiralty credibility as high, medium and low is this library's.</remarks>
    public static EvaluationMethod WeightedInconsistency { get; } = new WeightedInconsistencyMethod();

    /// <summary>
    /// The measures of Open Synthesis: with ratings 1 (II) to 5 (CC), m the mean of a cell over analysts and not applicable counted as 3,
    /// inconsistency is Σ (3 − m)² over m &lt; 3 and consistency Σ (m − 3)² over m &gt; 3.
    /// Hypotheses are ordered by least inconsistency, then most consistency, then the smaller
    /// share of cells not applicable, then the smaller share unrated.
    /// </summary>
    /// <remarks>T. Schiller, Open Synthesis, openach/metrics.py (2016–2026).</remarks>
    public static EvaluationMethod OpenSynthesis { get; } = new OpenSynthesisMethod();

    /// <summary>The method's id.</summary>
    public string Id { get; }

    /// <summary>The method's name.</summary>
    public string Name { get; }

    /// <summary>Where the method is published.</summary>
    public string Citation { get; }

    /// <summary>What the method promises to obey.</summary>
    public MethodLaws Laws { get; }

    /// <summary>The numbers it gives each hypothesis, the one that decides first.</summary>
    public ValueList<Criterion> Criteria { get; }

    internal bool GivesProbabilities => Criteria[0] == Criterion.Probability;

    /// <summary>Weighs the hypotheses of a matrix.</summary>
    /// <param name="matrix">The matrix, from <see cref="CaseFile.Matrix"/>.</param>
    /// <exception cref="ArgumentNullException"><paramref name="matrix"/> is null.</exception>
    public MethodResult Evaluate(EvidenceMatrix matrix)
    {
        ArgumentNullException.ThrowIfNull(matrix);
        if (matrix.Hypotheses.IsEmpty) return new(this, "the question has no hypotheses");
        return WhyNot(matrix) is { } reason ? new(this, reason) : Run(matrix);
    }

    /// <summary>Gives each hypothesis its numbers.</summary>
    /// <remarks>Rows whose <see cref="MatrixRow.Weight"/> is 0 only repeat others: multiply by it, or skip them.</remarks>
    /// <param name="matrix">The matrix; it has at least one hypothesis.</param>
    /// <param name="numbers">To be filled: the numbers of the first hypothesis in the order of
    /// <see cref="Criteria"/>, then those of the second, and so on. All are 0 beforehand.</param>
    protected abstract void Weigh(EvidenceMatrix matrix, Span<double> numbers);

    /// <summary>Why the method has no answer to a question; null if it has one.</summary>
    /// <param name="matrix">The matrix.</param>
    protected virtual string? WhyNot(EvidenceMatrix matrix) => null;

    private protected virtual MethodResult Run(EvidenceMatrix matrix)
    {
        var numbers = Numbers(matrix);
        return Array.Exists(numbers, double.IsNaN)
            ? new(this, "it gave no number for some hypothesis")
            : new(this, matrix, numbers, row => Numbers(matrix.Without([matrix.Rows[row].Item.Id])));
    }

    private double[] Numbers(EvidenceMatrix matrix)
    {
        var numbers = new double[matrix.Hypotheses.Count * Criteria.Count];
        Weigh(matrix, numbers);
        return numbers;
    }

    /// <summary>The method's name.</summary>
    public override string ToString() => Name;
}
