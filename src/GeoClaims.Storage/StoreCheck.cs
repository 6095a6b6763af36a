namespace GeoClaims.Storage;

/// <summary>Whether a stored case is as it was recorded, and if not, which revision shows it first.</summary>
public sealed record StoreCheck
{
    internal StoreCheck(string caseId, int? revision, string sentence, HistoryFault? fault = null)
        => (CaseId, Revision, Sentence, Fault, IsIntact) = (caseId, revision, sentence, fault, false);

    internal StoreCheck(string caseId, string head, int revisions, string sentence)
        => (CaseId, Head, Revisions, Sentence, IsIntact) = (caseId, head, revisions, sentence, true);

    /// <summary>The case; or <c>(withdrawals)</c> or <c>(database)</c>, if it is these that something is wrong with.</summary>
    public string CaseId { get; }

    /// <summary>Whether nothing is wrong.</summary>
    public bool IsIntact { get; }

    /// <summary>What is wrong with the history itself; null if nothing is, or if only what was derived from it is wrong.</summary>
    public HistoryFault? Fault { get; }

    /// <summary>The number of the first revision that something is wrong with; null if nothing is.</summary>
    public int? Revision { get; }

    /// <summary>The hash of the last revision; null if something is wrong. Note it elsewhere.</summary>
    public string? Head { get; }

    /// <summary>How many revisions are intact, if nothing is wrong.</summary>
    public int Revisions { get; }

    /// <summary>The result as a sentence or two.</summary>
    public string Sentence { get; }

    /// <summary>The case with the result.</summary>
    public override string ToString() => $"{CaseId}: {Sentence}";
}
