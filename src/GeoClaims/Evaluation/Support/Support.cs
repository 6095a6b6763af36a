using System.Text;

namespace GeoClaims;

/// <summary>How far what is reported supports a proposition, and every number behind that.</summary>
/// <remarks>Immutable and safe to use from many threads. By which rules it is made, says
/// <see cref="CaseFile.Support(Id{Proposition}, ValueList{WitnessGrade}, EvaluationOptions)"/>.</remarks>
public sealed partial class Support
{
    private const int MostShown = 20;

    internal Support(Proposition proposition, Question? question, EvaluationOptions options, double baseRate,
        ValueList<SupportCluster> clusters, RecordSet<Claim> replaced)
    {
        (Proposition, Question, Options, Clusters, Replaced) = (proposition, question, options, clusters, replaced);
        Opinion = Fused(c => c.Opinion);
        For = Fused(c => c.OfSide(1));
        Against = Fused(c => c.OfSide(-1));
        Sentences = new SupportWriter(this).Write();

        Opinion Fused(Func<SupportCluster, Opinion> of) => SupportBuilder.Fused(Opinion.Cumulate(clusters.Select(of)), baseRate);
    }

    /// <summary>The proposition.</summary>
    public Proposition Proposition { get; }

    /// <summary>The question whose prior is the base rate; null if the proposition answers none, and the base rate is ½.</summary>
    public Question? Question { get; }

    /// <summary>By which trust policy.</summary>
    public EvaluationOptions Options { get; }

    /// <summary>What all independent clusters say together.</summary>
    public Opinion Opinion { get; }

    /// <summary>The reported support: the base rate, moved by what is said as far as it is believed. It is no likelihood
    /// on the evidence, which <see cref="CaseFile.Evaluate"/> gives.</summary>
    public Probability Probability => Opinion.Projected;

    /// <summary>Where it starts from: the prior of the answer, or ½ if no question asks for it.</summary>
    public Probability BaseRate => Opinion.BaseRate;

    /// <summary>How much is open, from 0 to 1 (no evidence): it tells a base rate
    /// that nothing moves from one that is evenly contested.</summary>
    public double Uncertainty => Opinion.Uncertainty;

    /// <summary>What the claims that speak for it say together; the opinion without evidence, if there are none.</summary>
    public Opinion For { get; }

    /// <summary>What the claims that speak against it say together; the opinion without evidence, if there are none.</summary>
    public Opinion Against { get; }

    /// <summary>The degree of conflict between the side that speaks for it and the
    /// side that speaks against it, from 0 to 1; 0 if one is silent.</summary>
    public double Conflict => For.ConflictWith(Against);

    /// <summary>The independent clusters of claims that stand, the surest first.</summary>
    public ValueList<SupportCluster> Clusters { get; }

    /// <summary>The claims that no longer stand: their claimants have revised
    /// them, taken them back, or said something else since.</summary>
    public RecordSet<Claim> Replaced { get; }

    /// <summary>What there is to say, sentence by sentence.</summary>
    public ValueList<Sentence> Sentences { get; }

    /// <summary>The proposition, a line for each sentence, then the first twenty clusters with their claims.</summary>
    public override string ToString()
    {
        var text = new StringBuilder(Proposition.Statement);
        foreach (var sentence in Sentences) text.Append('\n').Append(sentence.Text);
        foreach (var cluster in Clusters.Take(MostShown)) text.Append('\n').Append(cluster);
        if (Clusters.Count > MostShown) text.Append($"\n… and {Clusters.Count - MostShown} more: Clusters has them all");
        return text.ToString();
    }
}
