namespace GeoClaims.Storage;

/// <summary>Every report, in every case, that rests on a withdrawn document; in the order of cases, then of reports' ids.</summary>
public sealed record WithdrawnQuery : StoreQuery<FoundWithdrawn>
{
    /// <summary>Only this document.</summary>
    public string? Address { get; init; }

    internal override AnswerOrder Order => AnswerOrder.Withdrawn;

    internal override Inquiry<FoundWithdrawn> ToInquiry(SqlWords sql, int count, AnswerPlace? after)
        => Start(sql, count).Withdrawn(Address, after);

    /// <summary>The question in words.</summary>
    public override string ToString()
        => Address is null ? "reports that rest on withdrawn documents" : $"reports that rest on {Shown.Text(Address)}";
}
