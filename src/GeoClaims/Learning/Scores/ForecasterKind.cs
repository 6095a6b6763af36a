namespace GeoClaims;

/// <summary>Who or what forecast.</summary>
public enum ForecasterKind
{
    /// <summary>An analyst, by direct judgements.</summary>
    Analyst,
    /// <summary>An actor, by claims that state how likely an answer is.</summary>
    Claimant,
    /// <summary>A method of evaluation, on what was known before the question was resolved.</summary>
    Method,
}
