namespace GeoClaims;

/// <summary>A set of items without which the hypothesis that leads now would lead no more.</summary>
/// <remarks>Losing an item here means losing what it says: copies of it are lost with it, and listed.</remarks>
public sealed partial record FlipSet
{
    internal FlipSet() { }

    /// <summary>The items, those that hold the lead up most first; copies stand after what they repeat.</summary>
    public required ValueList<Evidence> Items { get; init; }

    /// <summary>How many separate things the items say: the size of the set, copies counted once.</summary>
    public required int Size { get; init; }

    /// <summary>The hypotheses that would lead instead; with today's leader among them, if it would only be level.</summary>
    public required ValueList<Hypothesis> Instead { get; init; }

    /// <summary>Whether no smaller set flips the lead. If not, the set was found step by step, and a smaller one may exist.</summary>
    public required bool IsSmallest { get; init; }

    /// <summary>The size up to which every set was tried or ruled out.</summary>
    public required int TriedUpTo { get; init; }

    /// <summary>The items with who would lead without them.</summary>
    public override string ToString()
        => $"without {string.Join(" and ", Items.Select(i => $"“{i.Statement}”"))}: {string.Join(" and ",
            Instead.Select(h => h.Name))}{(IsSmallest ? "" : " (a smaller set may exist)")}";
}
