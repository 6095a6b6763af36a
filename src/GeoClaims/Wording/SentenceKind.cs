namespace GeoClaims;

/// <summary>What a sentence is about.</summary>
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
    /// <summary>From how many draws of what the figures and intervals come.</summary>
    Draws,
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
    /// <summary>What is independent of what.</summary>
    Independence,
    /// <summary>What happens if something is taken away or turns out wrong.</summary>
    Robustness,
    /// <summary>How well founded the judgement is.</summary>
    Confidence,
    /// <summary>Why a hypothesis stands where it does, or what an item does.</summary>
    Explanation,
    /// <summary>Where analysts differ.</summary>
    Analysts,
    /// <summary>How far what is reported supports a proposition.</summary>
    Support,
    /// <summary>What an actor must also accept, or finds likelier.</summary>
    Commitment,
    /// <summary>Where an actor contradicts itself.</summary>
    Contradiction,
    /// <summary>How something has changed.</summary>
    Change,
    /// <summary>What an answer gains or costs an actor.</summary>
    Stake,
    /// <summary>Whether a claim suits the claimant or goes against its interest.</summary>
    Interest,
    /// <summary>How a forecast did, or why it is not scored.</summary>
    Forecast,
    /// <summary>What analysts hold likely, straight away, and how that differs from what the evidence gives.</summary>
    Direct,
    /// <summary>What came out, and what that tells of whoever said so beforehand.</summary>
    Record,
    /// <summary>Where two versions of a case cannot both be followed.</summary>
    Conflict,
    /// <summary>What to look for next, and what that is expected to tell.</summary>
    Next,
    /// <summary>What would speak for the most likely answer if it came out so.</summary>
    Confirming,
    /// <summary>What would speak against the most likely answer if it came out so.</summary>
    Refuting,
}
