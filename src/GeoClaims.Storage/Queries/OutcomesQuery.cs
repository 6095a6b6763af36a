namespace GeoClaims.Storage;

/// <summary>Resolved questions with what was said of their answers: of each case that holds one, the records that tell how what somebody
/// said came out, and no others.</summary>
internal sealed record OutcomesQuery : StoreQuery<FoundOutcome>
{
    /// <summary>The kinds of records without which a record of claimants and sources is not the same.</summary>
    /// <remarks>Claims with who made them, by which reports of which sources; answers; and, for what suits an interest, interests with what
    /// follows from what. Events are there since propositions name them: a case with references that lead nowhere is none. Evidence and
    /// what analysts make of it tell nothing of that.</remarks>
    public static readonly IReadOnlyList<string> Kinds =
        ["event", "actor", "source", "report", "proposition", "question", "hypothesis", "claim", "implication", "interest"];

    internal override AnswerOrder Order => AnswerOrder.NewestFirst;

    internal override Inquiry<FoundOutcome> ToInquiry(SqlWords sql, int count, AnswerPlace? after)
        => Start(sql, count).Kind("question").NewestFirst(after).Outcomes();
}
