namespace GeoClaims;

/// <summary>Circular reporting: something that rests on itself.</summary>
/// <remarks>
/// Followed are: what an item restates, the act an item is, the evidence a claim invokes
/// for itself, the reports an item stands in if all of those derive from others,
/// what reports derive from, and the claims that such an earlier report tells of.
/// </remarks>
public sealed partial record CircularReporting
{
    internal CircularReporting() { }

    /// <summary>The keys of the records in the circle, each resting on the next and the last on the first.</summary>
    public required ValueList<string> Records { get; init; }

    /// <summary>What rests on what.</summary>
    public required Sentence Sentence { get; init; }

    /// <summary>The sentence.</summary>
    public override string ToString() => Sentence.Text;
}
