namespace GeoClaims.Storage;

/// <summary>A report of a case that rests on a withdrawn document.</summary>
public sealed record FoundWithdrawn : IStoreAnswer
{
    internal FoundWithdrawn(string caseId, Report report, Withdrawal withdrawal, AnswerPlace place)
        => (CaseId, Report, Withdrawal, Place) = (caseId, report, withdrawal, place);

    /// <summary>The case.</summary>
    public string CaseId { get; }

    /// <summary>The report in it.</summary>
    public Report Report { get; }

    /// <summary>The first withdrawal of its address.</summary>
    public Withdrawal Withdrawal { get; }

    /// <inheritdoc/>
    public AnswerPlace Place { get; }

    IEnumerable<string> IStoreAnswer.CaseIds => [CaseId];

    /// <summary>The case, the report and why it was withdrawn.</summary>
    public override string ToString() => $"{CaseId}: “{Shown.Text(Report.Title)}” rests on {Withdrawal}";
}
