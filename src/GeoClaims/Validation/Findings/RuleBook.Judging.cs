namespace GeoClaims;

// Direct judgements: an analyst's own probabilities for the answers to a question.
internal static partial class RuleBook
{
    public static readonly Rule JudgedOnce = Error("GC260", "A direct judgement judges answers to its own question, each once.",
        "A second number would contradict the first, and one for another question is lost.",
        "Keep one for each answer to the question.");
    public static readonly Rule JudgedAll = Warning("GC261", "A direct judgement judges every answer.",
        "What is left out is taken to share what the others leave, which the analyst did not say.",
        "Say how likely each answer is held, also where it is 0.");
    public static readonly Rule JudgedInOrder = Warning("GC262", "Of several direct judgements by one analyst one is the latest.",
        "Only the latest stands; where the times do not tell, the first of those that may be the latest is taken.",
        "Say when each was made.");

    private static IEnumerable<Rule> OfJudging() => [JudgedOnce, JudgedAll, JudgedInOrder];
}
