using System.Numerics;

namespace GeoClaims;

/// <summary>
/// A named reading of how far a report tells of the thing that it reports: with trust t and likelihood P(E | H),
/// P(reported | H) = t·P(E | H) + (1 − t)·o, where o is how likely the report would be if nothing vouched for it.
/// </summary>
/// <remarks>
/// The channels differ in o alone, and so in what a trust of .8 means. With trust 1 they say the same.
/// Where another channel changes the leader of a judgement or its word, the judgement says so.
/// </remarks>
public sealed partial class Channel
{
    private readonly Kind _kind;

    private Channel(Kind kind, string id, string description, string citation)
        => (_kind, Id, Description, Citation) = (kind, id, description, citation);

    private enum Kind { Background, Coin, Witness }

    /// <summary>
    /// o = m, the row's mean likelihood, weighted by the priors: an untrue report is as rare as the thing that it tells of.
    /// The posterior is then t·P(H | E) + (1 − t)·P(H) for one item: t is the chance that the report bears on the question at all.
    /// Base rates weigh little: with a prior of .01, likelihoods of 1 and 0 and trust .8 it gives .802.
    /// </summary>
    /// <remarks>The Bayesian form of discounting a source, which leaves what was believed before with 1 − t:
    /// G. Shafer, A Mathematical Theory of Evidence (1976), ch. 11. In the terms of L. Bovens, S. Hartmann,
    /// Bayesian Epistemology (2003), ch. 3, an unreliable source with the randomization parameter m.</remarks>
    public static Channel Background { get; } = new(Kind.Background, "background",
        "P(reported | H) = t·P(E | H) + (1 − t)·m, m the row's prior-weighted mean: "
            + "what is not vouched for is as rare as what it tells of",
        "G. Shafer, A Mathematical Theory of Evidence (1976), ch. 11, in Bayes's terms");

    /// <summary>
    /// o = ½: who is not to be trusted says the thing or its opposite at random. t is the share of reports that are more than chance.
    /// </summary>
    /// <remarks>An unreliable source with the randomization parameter ½: L. Bovens, S. Hartmann,
    /// Bayesian Epistemology (2003), ch. 3.</remarks>
    public static Channel Coin { get; } = new(Kind.Coin, "coin",
        "P(reported | H) = t·P(E | H) + (1 − t)·½: who does not know says the thing or its opposite at random",
        "L. Bovens, S. Hartmann, Bayesian Epistemology (2003), ch. 3, with randomization ½");

    /// <summary>
    /// o = 1 − P(E | H): t is the chance to report rightly whatever is true, so that a trust of .5 tells nothing,
    /// and one below it speaks for the opposite. Base rates weigh in full: a prior of .01, likelihoods of 1 and 0 and trust .9 give .0833.
    /// </summary>
    /// <remarks>The witness of the taxi cab problem: A. Tversky, D. Kahneman, "Causal schemas in judgments under uncertainty" (1980);
    /// prior .15 and trust .8 give .4138.</remarks>
    public static Channel Witness { get; } = new(Kind.Witness, "witness",
        "P(reported | H) = t·P(E | H) + (1 − t)·(1 − P(E | H)): t is the chance to report rightly whatever is true",
        "A. Tversky, D. Kahneman, Causal schemas in judgments under uncertainty (1980)");

    /// <summary>Every channel: background, coin, witness.</summary>
    public static ValueList<Channel> All { get; } = [Background, Coin, Witness];

    /// <summary>The channel's id.</summary>
    public string Id { get; }

    /// <summary>The channel's formula, in words.</summary>
    public string Description { get; }

    /// <summary>Where the reading is published.</summary>
    public string Citation { get; }

    /// <summary>How likely a report is for which nothing vouches: o.</summary>
    internal double Otherwise(double likelihood, double mean) => _kind switch
    {
        Kind.Background => mean,
        Kind.Coin => .5,
        _ => 1 - likelihood,
    };

    /// <summary>The same for several draws at a time.</summary>
    internal Vector<double> Otherwise(Vector<double> likelihood, Vector<double> mean) => _kind switch
    {
        Kind.Background => mean,
        Kind.Coin => new(.5),
        _ => Vector<double>.One - likelihood,
    };

    /// <summary>The channel's id.</summary>
    public override string ToString() => Id;
}
