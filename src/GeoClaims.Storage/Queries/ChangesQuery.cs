namespace GeoClaims.Storage;

/// <summary>What was recorded in the store, revision by revision, in the order in which it came to stand: a feed of changes.</summary>
/// <remarks>
/// Ask again with <see cref="StoreQuery{TAnswer}.After"/> set to the place of the last answer, and nothing is missed or told twice.
/// <see cref="StoreQuery{TAnswer}.KnownAt"/> has no meaning here, and is refused.
/// </remarks>
public sealed record ChangesQuery : StoreQuery<CaseChanged>
{
    /// <summary>What was recorded after this head of the store was noted; all of it if left out.</summary>
    public StoreHead? Since
    {
        get;
        init => field = value is null or { CaseId: null } ? value
            : throw new ArgumentException("Changes are told since a head of the store, not of a case.", nameof(value));
    }

    /// <summary>What was recorded in this case.</summary>
    public string? CaseId { get; init; }

    internal override AnswerOrder Order => AnswerOrder.Changes;

    internal override Inquiry<CaseChanged> ToInquiry(SqlWords sql, int count, AnswerPlace? after)
        => KnownAt is null ? Start(sql, count).Changes(CaseId, Math.Max(Since?.Number ?? 0, after?.Time ?? 0))
            : throw new ArgumentException("Changes are told in the order in which they were recorded: KnownAt has no meaning for them.");

    /// <summary>The question in words.</summary>
    public override string ToString() => $"changes{(CaseId is { } id ? $" of {Shown.Text(id)}" : "")}"
        + $"{(Since is { } head ? $" since the store had {Shown.Count(head.Number, "revision", "revisions")}" : "")}";
}
