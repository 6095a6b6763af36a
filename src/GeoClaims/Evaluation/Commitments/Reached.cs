namespace GeoClaims;

/// <summary>A proposition that is accepted or follows, with the one step by which it was first reached.</summary>
internal sealed class Reached(Proposition proposition, int index, Firmness firmness, Reached[] from, Implication? by)
{
    public Proposition Proposition { get; } = proposition;

    /// <summary>Its place in the order in which propositions were reached; a step's start always comes before its end.</summary>
    public int Index { get; } = index;

    public Firmness Firmness { get; } = firmness;

    /// <summary>What the step starts from; empty for what is accepted to begin with.</summary>
    public Reached[] From { get; } = from;

    /// <summary>The implication of the step; null for a step to the more general proposition.</summary>
    public Implication? By { get; } = by;

    /// <summary>The weakest strength stated on the way; null if none is.</summary>
    public LikelihoodTerm? Weakest { get; } = from.Select(r => r.Weakest).Append(by?.Strength).OfType<LikelihoodTerm>().MinBy(Middle);

    public bool IsPremise => From.Length == 0;

    /// <summary>All that it rests on, in the order of the steps, itself last. Worked out
    /// on demand: kept for each end of a long chain, it would fill the memory.</summary>
    public IEnumerable<Reached> Derivation()
    {
        var found = new HashSet<Reached>();
        var open = new Stack<Reached>([this]);
        while (open.TryPop(out var next))
            if (found.Add(next))
                foreach (var before in next.From) open.Push(before);
        return found.OrderBy(r => r.Index);
    }

    private static double Middle(LikelihoodTerm likelihood) => (likelihood.Low.Value + likelihood.High.Value) / 2;
}
