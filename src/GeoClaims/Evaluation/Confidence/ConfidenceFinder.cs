namespace GeoClaims;

/// <summary>Finds how well founded a judgement is.</summary>
internal static class ConfidenceFinder
{
    /// <summary>The confidence in a judgement by which one hypothesis leads alone, at whatever level of the hypothesis tree.</summary>
    /// <param name="file">The case.</param>
    /// <param name="origins">Where its items come from.</param>
    /// <param name="matrix">The matrix of the question.</param>
    /// <param name="contest">Who leads among which hypotheses.</param>
    /// <param name="decisive">On which items that rests.</param>
    /// <param name="words">How many words of the scale the leader's interval runs through; 0 without probabilities.</param>
    /// <param name="rule">By which rule.</param>
    public static AnalyticConfidence Find(CaseFile file, Origins origins, EvidenceMatrix matrix, Contest contest, Decisive decisive,
        int words, ConfidenceRule rule)
        => rule.Judge(new(file, origins, matrix, contest, decisive, words));
}
