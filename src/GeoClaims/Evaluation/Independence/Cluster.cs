namespace GeoClaims;

/// <summary>Items that say the same thing, and so weigh once.</summary>
public sealed partial record Cluster
{
    internal Cluster() { }

    /// <summary>The item that counts for all.</summary>
    public required Evidence Counts { get; init; }

    /// <summary>The items that weigh nothing beside it, the most trusted first.</summary>
    public required ValueList<Evidence> Others { get; init; }

    /// <summary>What collapsed into what.</summary>
    public required Sentence Sentence { get; init; }

    /// <summary>The sentence.</summary>
    public override string ToString() => Sentence.Text;
}
