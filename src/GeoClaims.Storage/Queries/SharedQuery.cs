namespace GeoClaims.Storage;

/// <summary>What connects cases: hashes, names or addresses that stand in at least two of them, or where one of them stands.</summary>
/// <param name="By">By what.</param>
public sealed record SharedQuery(SharedBy By) : StoreQuery<FoundShared>
{
    /// <summary>Only this hash, name or address, be it in one case or in many.</summary>
    public string? Value { get; init; }

    /// <summary>Only what stands in this case, and at least one other.</summary>
    public string? CaseId { get; init; }

    internal override AnswerOrder Order => AnswerOrder.Shared;

    internal override Inquiry<FoundShared> ToInquiry(SqlWords sql, int count, AnswerPlace? after)
        => Start(sql, count).Shared(By, Value, CaseId, after);

    /// <summary>The question in words.</summary>
    public override string ToString()
        => $"cases that share a {By switch { SharedBy.Hash => "hash", SharedBy.ActorName => "name of an actor", _ => "report's address" }}"
            + $"{(Value is null ? "" : $": {Shown.Text(Value)}")}";
}
