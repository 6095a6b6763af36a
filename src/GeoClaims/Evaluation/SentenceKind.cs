namespace GeoClaims;

/// <summary>What a sentence of a judgement is about.</summary>
public enum SentenceKind
{
    /// <summary>The most likely answer; the union where several hypotheses share it.</summary>
    Lead,
    /// <summary>A part of the most likely answer.</summary>
    Part,
    /// <summary>A rival of the most likely answer.</summary>
    Rival,
    /// <summary>How far the most likely answer moves.</summary>
    Range,
    /// <summary>What tells the hypotheses apart.</summary>
    Telling,
    /// <summary>What would flip the judgement, or that no single item would.</summary>
    Flip,
    /// <summary>Whether the methods agree.</summary>
    Methods,
    /// <summary>Where the judgement starts from.</summary>
    Prior,
    /// <summary>Under what condition the judgement holds.</summary>
    Condition,
    /// <summary>What is missing.</summary>
    Gap,
}
