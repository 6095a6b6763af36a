namespace GeoClaims;

/// <summary>A claim, for or against a proposition, for which nobody stands but the claimant: all the evidence that it and the
/// claimant's other standing claims of the same side invoke comes from the claimant himself, or from who speaks for the same.</summary>
public sealed partial record SelfSupport
{
    internal SelfSupport() { }

    /// <summary>The claim.</summary>
    public required Claim Claim { get; init; }

    /// <summary>The evidence that it invokes.</summary>
    public required ValueList<Evidence> Grounds { get; init; }

    /// <summary>Who vouches for himself.</summary>
    public required Sentence Sentence { get; init; }

    /// <summary>The sentence.</summary>
    public override string ToString() => Sentence.Text;
}
