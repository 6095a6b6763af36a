namespace GeoClaims.Storage;

/// <summary>A question that may be resolved, with what was said of its answers.</summary>
internal sealed record FoundOutcome(StoredDocument Document, AnswerPlace Place) : IStoreAnswer
{
    public string CaseId => Place.First;

    IEnumerable<string> IStoreAnswer.CaseIds => [CaseId];
}
