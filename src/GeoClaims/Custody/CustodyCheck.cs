namespace GeoClaims;

/// <summary>Whether a chain of custody is whole, and where it breaks.</summary>
public sealed partial record CustodyCheck
{
    internal CustodyCheck(int transfers, string? holder, string seal, ValueList<CustodyBreak> breaks)
        => (Transfers, Holder, Seal, Breaks) = (transfers, holder, seal, breaks);

    /// <summary>How many transfers the chain has.</summary>
    public int Transfers { get; }

    /// <summary>Who holds the exhibit now, as the chain tells; null if nobody is said to have captured it.</summary>
    public string? Holder { get; }

    /// <summary>The seal of the last entry, or of the capture if there is no transfer.
    /// Noted elsewhere, it shows later whether entries were dropped or rewritten.</summary>
    public string Seal { get; }

    /// <summary>Where the chain breaks, the first place first; nowhere, if it is whole.</summary>
    public ValueList<CustodyBreak> Breaks { get; }

    /// <summary>Whether the chain breaks nowhere.</summary>
    public bool IsWhole => Breaks.IsEmpty;

    /// <summary>The answer as a sentence; of a broken chain, the first place where it breaks.</summary>
    public string Text => IsWhole
        ? $"The chain of custody is "
            + $"whole: {Counted(Transfers, "transfer")}, {(Holder is null ? "and nobody is named who holds it" : $"now held by {Holder}")}."
        : $"The chain of custody breaks{(Breaks.Count > 1 ? $" in {Counted(Breaks.Count, "place")}" : "")}. {Breaks[0].Text}";

    /// <summary>The sentence.</summary>
    public override string ToString() => Text;

    private static string Counted(int count, string one)
        => count == 0 ? $"no {one}s" : Words.Count(count, one, one + "s");
}
