namespace GeoClaims;

/// <summary>What each row of a list is.</summary>
public enum ListKind
{
    /// <summary>A claim.</summary>
    Claims,
    /// <summary>An item of evidence.</summary>
    Evidence,
    /// <summary>A source.</summary>
    Sources,
    /// <summary>A report.</summary>
    Reports,
    /// <summary>A judgement of an item against a hypothesis.</summary>
    Assessments,
    /// <summary>An actor.</summary>
    Actors,
    /// <summary>An event.</summary>
    Events,
    /// <summary>A proposition.</summary>
    Propositions,
    /// <summary>A question.</summary>
    Questions,
    /// <summary>A hypothesis.</summary>
    Hypotheses,
    /// <summary>An analyst's own probabilities for the answers to a question.</summary>
    Judgements,
    /// <summary>What follows from accepting what.</summary>
    Implications,
    /// <summary>Who gains or loses if something is believed.</summary>
    Interests,
    /// <summary>What would be seen if a hypothesis were true.</summary>
    Indicators,
}
