namespace GeoClaims.Storage;

/// <summary>A revision of a case was recorded.</summary>
public sealed record CaseChanged : IStoreAnswer
{
    internal CaseChanged(LogEntry entry, long number)
        => (CaseId, Revision, Head, Number) = (entry.CaseId, entry.Revision, entry.Head, number);

    /// <summary>The case.</summary>
    public string CaseId { get; }

    /// <summary>The number of the revision in its case.</summary>
    public int Revision { get; }

    /// <summary>The revision's hash.</summary>
    public string Head { get; }

    /// <summary>Its number among all revisions of the store, in the order
    /// in which they came to stand: without gaps, and never anew.</summary>
    public long Number { get; }

    /// <inheritdoc/>
    public AnswerPlace Place => new(AnswerOrder.Changes, Number, "", "");

    IEnumerable<string> IStoreAnswer.CaseIds => [CaseId];

    /// <summary>The number, the case and the revision.</summary>
    public override string ToString() => $"{Number}: revision {Revision} of {CaseId}";
}
