using System.Diagnostics;

namespace GeoClaims;

/// <summary>A named, published way to weigh hypotheses by the evidence of a matrix.</summary>
[DebuggerDisplay("{Name,nq}")]
public abstract class EvaluationMethod
{
    private protected EvaluationMethod(string id, string name, string citation) => (Id, Name, Citation) = (id, name, citation);

    /// <summary>
    /// Bayes in log-odds: ln P(H | E) = ln P(H) + Σ ln P(reported | H), normalised. Each report is a channel:
    /// P(reported | H) = t·P(E | H) + (1 − t)·m, where t is the item's trust and m the row's mean likelihood, weighted by the priors.
    /// A cell that is not applicable or unrated takes the mean of its row's logarithms, so that it moves nothing.
    /// </summary>
    /// <remarks>T. Bayes; for ratings as likelihoods see <see cref="RatingLikelihoods.Schiller2026"/>. It needs a question whose answers exclude one another.</remarks>
    public static EvaluationMethod Bayes { get; } = new BayesMethod();

    /// <summary>
    /// Weighted inconsistency: for each hypothesis Σ credibility × relevance × (1 for I, 2 for II); the least inconsistent hypothesis leads.
    /// Credibility 1 and 2 count √2, 4 and 5 count 1/√2, 3 and unknown count 1; relevance high √2, medium 1, low 1/√2.
    /// </summary>
    /// <remarks>PARC ACH (Heuer, Good, Shrager, Stefik, Pirolli, Card). The reading of Admiralty credibility as high, medium and low is this library's.</remarks>
    public static EvaluationMethod WeightedInconsistency { get; } = new WeightedInconsistencyMethod();

    /// <summary>
    /// The measures of Open Synthesis: with ratings 1 (II) to 5 (CC), m the mean of a cell and not applicable counted as 3,
    /// inconsistency is Σ (3 − m)² over m &lt; 3 and consistency Σ (m − 3)² over m &gt; 3. Hypotheses are ordered by least inconsistency,
    /// then most consistency, then the smaller share of cells not applicable, then the smaller share unrated.
    /// </summary>
    /// <remarks>T. Schiller, Open Synthesis, openach/metrics.py (2016–2026).</remarks>
    public static EvaluationMethod OpenSynthesis { get; } = new OpenSynthesisMethod();

    /// <summary>The method's id.</summary>
    public string Id { get; }

    /// <summary>The method's name.</summary>
    public string Name { get; }

    /// <summary>Where the method is published.</summary>
    public string Citation { get; }

    internal abstract MethodResult Evaluate(EvidenceMatrix matrix);

    /// <summary>The method's name.</summary>
    public override string ToString() => Name;
}
