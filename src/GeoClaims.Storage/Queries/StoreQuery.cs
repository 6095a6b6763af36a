using NodaTime;

namespace GeoClaims.Storage;

/// <summary>A question across the cases of a store, as a value: the same question always means the same, on every engine.</summary>
/// <remarks>
/// Questions are about the cases as they are recorded now. Conditions left out ask for nothing; those given must all hold.
/// </remarks>
/// <typeparam name="TAnswer">What an answer is.</typeparam>
public abstract record StoreQuery<TAnswer> where TAnswer : IStoreAnswer
{
    private protected StoreQuery() { }

    /// <summary>
    /// As known when: answers hold what <c>CaseFile.AsOf</c> of each case at this instant would hold, and nothing that became known later.
    /// Now, with all that the cases hold, if left out.
    /// </summary>
    public Instant? KnownAt { get; init; }

    /// <summary>The most answers to give; all, if left out. The stream of answers fetches a page at a time either way.</summary>
    public int? Limit { get; init => field = value is null or > 0 ? value
        : throw new ArgumentOutOfRangeException(nameof(value), value, "A limit is at least one."); }

    /// <summary>The last answer of the page before: only answers after it are given.</summary>
    public AnswerPlace? After { get; init; }

    internal abstract AnswerOrder Order { get; }

    internal abstract Inquiry<TAnswer> ToInquiry(SqlWords sql, int count, AnswerPlace? after);

    private protected InquiryBuilder Start(SqlWords sql, int count) => new(sql, KnownAt, count);
}
