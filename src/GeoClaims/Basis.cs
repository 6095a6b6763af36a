namespace GeoClaims;

/// <summary>On what footing a claimant speaks.</summary>
public enum Basis
{
    /// <summary>Nobody said.</summary>
    Unstated,
    /// <summary>About the claimant's own act, such as a claim of responsibility.</summary>
    OwnAct,
    /// <summary>Ascribing an act to another, on knowledge the claimant says it has.</summary>
    Attribution,
    /// <summary>A conclusion from things observed.</summary>
    Inference,
    /// <summary>What the claimant was told.</summary>
    Hearsay,
}
