namespace GeoClaims;

/// <summary>Which way round a matrix stands.</summary>
public enum MatrixForm
{
    /// <summary>Hypotheses across, items of evidence down.</summary>
    HypothesesAcross,
    /// <summary>Hypotheses down, items of evidence across.</summary>
    HypothesesDown,
}
