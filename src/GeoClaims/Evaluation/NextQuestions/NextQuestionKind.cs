namespace GeoClaims;

/// <summary>What kind of thing could be looked for next.</summary>
public enum NextQuestionKind
{
    /// <summary>An indicator that nobody has looked for yet: it may be seen or not.</summary>
    Indicator,
    /// <summary>A cell that nobody has rated: it may be rated II, I, N, C or CC.</summary>
    UnratedCell,
}
