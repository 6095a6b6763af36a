namespace GeoClaims;

/// <summary>The three levels of confidence in an analytic judgement.</summary>
public enum ConfidenceLevel
{
    /// <summary>Questionable, fragmented or poorly corroborated information.</summary>
    Low,
    /// <summary>Credible, plausible information, but not enough in quality or corroboration for more.</summary>
    Moderate,
    /// <summary>High-quality information, or an issue that permits a solid judgement.</summary>
    High,
}
