namespace GeoClaims;

/// <summary>Why a claim on a hypothesis is not scored as a forecast.</summary>
public enum UnscoredReason
{
    /// <summary>The question is not resolved.</summary>
    Unresolved,
    /// <summary>The claim takes an earlier one back and states nothing itself.</summary>
    Retraction,
    /// <summary>The claim states no likelihood.</summary>
    NoCertainty,
    /// <summary>Nobody knows when the claim was made.</summary>
    NoTime,
    /// <summary>The claim was made when the question was already resolved.</summary>
    MadeAfter,
    /// <summary>The times do not tell whether the claim was made before the question was resolved.</summary>
    OrderUnknown,
    /// <summary>The resolution does not decide the hypothesis: it names only the whole
    /// of which the hypothesis is a part, or the question's hypotheses do not exclude one
    /// another, or it names none of them.</summary>
    Undecided,
}
