namespace GeoClaims;

/// <summary>How firmly a judgement stands: what happens if something is left out,
/// weighed otherwise, drawn anew, begun from elsewhere, or planted.</summary>
/// <remarks>Immutable and safe to use from many threads. The same evaluation, seed
/// and number of draws give the same result, to the bit on one machine.</remarks>
public sealed partial class Robustness
{
    internal Robustness(int seed, int draws) => (Seed, Draws) = (seed, draws);

    /// <summary>The seed of the draws.</summary>
    public int Seed { get; }

    /// <summary>How many draws were asked for.</summary>
    public int Draws { get; }

    /// <summary>The judgement without each rated item, report, source, origin and, if there are several, analyst.</summary>
    public ValueList<Variant> LeavingOut { get; internal init; }

    /// <summary>The smallest set of items without which the leader would lead no more;
    /// null if nobody leads, or not even the loss of all would flip it.</summary>
    public FlipSet? SmallestFlip { get; internal init; }

    /// <summary>The items that would change the lead if they weighed otherwise, those nearest
    /// to it first. An item not listed changes it at no weight from 0 to 10.</summary>
    public ValueList<TippingWeight> Tipping { get; internal init; }

    /// <summary>What happens when ratings, trust and priors are drawn anew; null where the leading method adds up no logarithms.</summary>
    public Resampling? Resampling { get; internal init; }

    /// <summary>How far each hypothesis moves when one thing at a time is changed; empty if there are no probabilities.</summary>
    public ValueList<Stability> Stability { get; internal init; }

    /// <summary>What the leader's probability would be from other priors; null
    /// where nobody leads, or the leading method adds up no logarithms.</summary>
    public BaseRateSweep? BaseRates { get; internal init; }

    /// <summary>
    /// The judgement if all that comes from one origin alone were planted, and so told nothing;
    /// nor would what only says it again. Empty where the leading method adds up no logarithms.
    /// </summary>
    public ValueList<Variant> Planted { get; internal init; }

    /// <summary>
    /// The judgement if it were planted by somebody who knows what is true and means it to point away from that: P(E | H) is taken
    /// as 1 − P(E | H). That is an assumption about him, and no finding. Empty where the leading method adds up no logarithms.
    /// </summary>
    public ValueList<Variant> DoubleBluffs { get; internal init; }

    /// <summary>What it amounts to, sentence by sentence.</summary>
    public ValueList<Sentence> Sentences { get; internal set; }

    /// <summary>What the judgement would be without something.</summary>
    /// <param name="kind">What kind of thing.</param>
    /// <param name="key">The key of the item, report, source or origin, or the analyst's name.</param>
    /// <exception cref="KeyNotFoundException">No such thing was left out or taken as planted.</exception>
    public Variant this[VariantKind kind, string key]
        => LeavingOut.Concat(Planted).Concat(DoubleBluffs).FirstOrDefault(v => v.Kind == kind && v.Key == key)
            ?? throw new KeyNotFoundException($"Nothing was tried {Variant.Words(kind)} '{key}'.");

    /// <summary>A line for each sentence.</summary>
    public override string ToString() => string.Join('\n', Sentences.Select(s => s.Text));
}
