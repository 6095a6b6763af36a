using NodaTime;

namespace GeoClaims.Storage;

/// <summary>
/// Records of any kind by their words and their time: what <em>happened, was said, seen or published</em> in a stretch of time, in all
/// cases; newest first.
/// </summary>
public sealed record RecordsQuery : StoreQuery<FoundRecord<CaseRecord>>
{
    /// <summary>Records that hold all of these words somewhere in their texts, in any order and any script.</summary>
    /// <remarks>
    /// Upper and lower case are the same. A star at the end of a word stands for any ending. Where a script does not part words by blanks
    /// (Chinese, Japanese, Thai, Lao, Khmer, Burmese), each letter counts as a word.
    /// Of a record with more than 20,000 different words, the first are found. Letters composed in different ways are different letters.
    /// </remarks>
    public string? Words { get; init; }

    /// <summary>Records of the kind with this word, as in JSON: <c>claim</c>, <c>evidence</c>, <c>report</c> …</summary>
    /// <exception cref="ArgumentException">There is no such kind.</exception>
    public string? Kind
    {
        get;
        init => field = value is null || RecordJson.Kinds.Contains(value) ? value
            : throw new ArgumentException($"There is no kind '{Shown.Text(value)}' of record. The kinds are "
            + $"{string.Join(", ", RecordJson.Kinds)}.", nameof(value));
    }

    /// <summary>Records of one case only.</summary>
    public string? CaseId { get; init; }

    /// <summary>Records that may be of this instant or later.</summary>
    public Instant? From { get; init; }

    /// <summary>Records that may be of this instant or before.</summary>
    public Instant? Until { get; init; }

    internal override AnswerOrder Order => AnswerOrder.NewestFirst;

    internal override Inquiry<FoundRecord<CaseRecord>> ToInquiry(SqlWords sql, int count, AnswerPlace? after)
        => Start(sql, count).Kind(Kind).Case(CaseId).Holding(Words).Between(From, Until).NewestFirst(after).Records<CaseRecord>();

    /// <summary>The question in words.</summary>
    public override string ToString() => $"{Kind ?? "records"}{(Words is { } words ? $" with {Shown.Text(words)}" : "")}";
}
