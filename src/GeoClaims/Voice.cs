namespace GeoClaims;

/// <summary>How a claim reaches the case.</summary>
public enum Voice
{
    /// <summary>The claimant's own words are reported as such.</summary>
    Said,
    /// <summary>Somebody puts the claimant's words in other words.</summary>
    Paraphrased,
    /// <summary>Somebody reports what the claimant believes, without a saying.</summary>
    ReportedBelief,
}
