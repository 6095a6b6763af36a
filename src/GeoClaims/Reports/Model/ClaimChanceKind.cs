namespace GeoClaims;

/// <summary>How a claim stands to the answers of a question.</summary>
public enum ClaimChanceKind
{
    /// <summary>It is on one of the answers itself.</summary>
    Exactly,

    /// <summary>It is on a special case of an answer, and so no likelier than the answer.</summary>
    AtMost,

    /// <summary>It is on something more general than the answers, and so at least as likely as they are together.</summary>
    AtLeast,
}
