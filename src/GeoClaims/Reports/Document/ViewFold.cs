namespace GeoClaims;

/// <summary>Whether the page folds a group.</summary>
internal enum ViewFold
{
    /// <summary>It is always shown.</summary>
    None,

    /// <summary>It is folded until the reader opens it.</summary>
    Closed,

    /// <summary>It can be folded, and is open at first.</summary>
    Open,

    /// <summary>It is folded, and its heading only says what unfolds: words leave the heading out.</summary>
    More,
}
