using System.Text;

namespace GeoClaims;

/// <summary>How far what is reported supports a proposition, and every number behind that.</summary>
/// <remarks>Immutable and safe to use from many threads. By which rules it is made, says <see cref="CaseFile.Support"/>.</remarks>
public sealed partial class Support
{
    private const int MostShown = 20;

    internal Support(Proposition proposition, EvaluationOptions options, ValueList<SupportCluster> clusters, RecordSet<Claim> replaced)
    {
        (Proposition, Options, Clusters, Replaced) = (proposition, options, clusters, replaced);
        Opinion = Opinion.Cumulate(clusters.Select(c => c.Opinion));
        For = Opinion.Cumulate(clusters.Select(c => c.OfSide(1)));
        Against = Opinion.Cumulate(clusters.Select(c => c.OfSide(-1)));
        Term = Opinion.IsVacuous ? null : options.Scale.For(Opinion.Projected);
        Sentences = new SupportWriter(this).Write();
    }

    /// <summary>The proposition.</summary>
    public Proposition Proposition { get; }

    /// <summary>By which trust policy and with which words.</summary>
    public EvaluationOptions Options { get; }

    /// <summary>What all independent clusters say together.</summary>
    public Opinion Opinion { get; }

    /// <summary>How likely the proposition is on what is reported. 50% without any evidence: see <see cref="Uncertainty"/>.</summary>
    public Probability Probability => Opinion.Projected;

    /// <summary>The word for the probability; null without any evidence, and where the scale has no word.</summary>
    public LikelihoodTerm? Term { get; }

    /// <summary>How much is open, from 0 to 1 (no evidence): it tells an even probability
    /// that nobody has said anything about from one that is evenly contested.</summary>
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
        if (Clusters.Count > MostShown) text.Append($"\n… and {Clusters.Count - MostShown} more");
        return text.ToString();
    }
}
