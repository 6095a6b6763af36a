namespace GeoClaims;

/// <summary>How firmly a judgement stands: what happens if something is left out,
/// weighed otherwise, drawn anew, begun from elsewhere, or planted.</summary>
/// <remarks>Immutable. The same evaluation, seed and number of draws give the same result, to the bit on one machine.</remarks>
public sealed partial class Robustness
{
    internal Robustness(int seed, int draws, ValueList<Variant> leavingOut, FlipSet? smallestFlip, ValueList<TippingWeight> tipping,
        Resampling? resampling, BaseRateSweep? baseRates, ValueList<Variant> planted,
        Func<Robustness, ValueList<Sentence>> write)
    {
        (Seed, Draws, LeavingOut, SmallestFlip, Tipping, Resampling, BaseRates, Planted) =
            (seed, draws, leavingOut, smallestFlip, tipping, resampling, baseRates, planted);
        Sentences = write(this);
    }

    /// <summary>The seed of the draws.</summary>
    public int Seed { get; }

    /// <summary>How many draws were asked for.</summary>
    public int Draws { get; }

    /// <summary>The judgement without each rated item, report, source, origin and, if there are several, analyst.</summary>
    public ValueList<Variant> LeavingOut { get; }

    /// <summary>The smallest set of items without which the leader would lead no more;
    /// null if nobody leads, or not even the loss of all would flip it.</summary>
    public FlipSet? SmallestFlip { get; }

    /// <summary>The items that would change the lead if they weighed otherwise, those nearest
    /// to it first. An item not listed changes it at no weight from 0 to 10.</summary>
    public ValueList<TippingWeight> Tipping { get; }

    /// <summary>What happens when ratings, trust and priors are drawn anew; null where the leading method adds up no logarithms.</summary>
    public Resampling? Resampling { get; }

    /// <summary>What the leader's probability would be from other priors; null
    /// where nobody leads, or the leading method adds up no logarithms.</summary>
    public BaseRateSweep? BaseRates { get; }

    /// <summary>
    /// The judgement if all that comes from one origin alone were planted: P(E | H) is taken
    /// as 1 − P(E | H), since who plants an item means it to point away from what is true.
    /// Empty where the leading method adds up no logarithms.
    /// </summary>
    public ValueList<Variant> Planted { get; }

    /// <summary>What it amounts to, sentence by sentence.</summary>
    public ValueList<Sentence> Sentences { get; }

    /// <summary>What the judgement would be without something.</summary>
    /// <param name="kind">What kind of thing.</param>
    /// <param name="key">The key of the item, report, source or origin, or the analyst's name.</param>
    /// <exception cref="KeyNotFoundException">No such thing was left out or taken as planted.</exception>
    public Variant this[VariantKind kind, string key]
        => LeavingOut.Concat(Planted).FirstOrDefault(v => v.Kind == kind && v.Key == key)
            ?? throw new KeyNotFoundException($"Nothing was tried {Variant.Words(kind)} '{key}'.");

    /// <summary>A line for each sentence.</summary>
    public override string ToString() => string.Join('\n', Sentences.Select(s => s.Text));
}
