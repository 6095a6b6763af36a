namespace GeoClaims;

/// <summary>How likely a hypothesis was before the evidence of the case, and why.</summary>
/// <remarks>The share is among siblings: of the whole for a hypothesis without parent, of the
/// parent for a part. Splitting a hypothesis leaves its siblings' priors alone.</remarks>
/// <param name="Share">The share among siblings.</param>
/// <param name="Because">Why so much.</param>
/// <param name="ReferenceClass">The class of past cases it was counted
/// from, such as <c>mass-casualty attacks in Russia since 2000</c>.</param>
public sealed partial record Prior(Probability Share, string Because, string? ReferenceClass = null)
{
    /// <summary>The share with its reason.</summary>
    public override string ToString() => $"{Share}: {Because}";
}
