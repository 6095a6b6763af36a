using NodaTime;

namespace GeoClaims.Storage;

/// <summary>Evidence by source and grade: items of all cases, those observed last first.</summary>
public sealed record EvidenceQuery : StoreQuery<FoundRecord<Evidence>>
{
    /// <summary>Items that cite a report of the source with this id.</summary>
    public Id<Source>? Source { get; init; }

    /// <summary>Items that cite a report of a source with this name; upper and lower case are the same.</summary>
    public string? SourceName { get; init; }

    /// <summary>
    /// Items that cite a report of a source with this grade. With <see cref="Source"/> or <see cref="SourceName"/>, of that very source.
    /// </summary>
    public Reliability? Reliability { get; init; }

    /// <summary>Items with this grade.</summary>
    public Credibility? Credibility { get; init; }

    /// <summary>Items that hold these words: see <see cref="RecordsQuery.Words"/>.</summary>
    public string? Words { get; init; }

    /// <summary>Items that may have been observed at this instant or later.</summary>
    public Instant? From { get; init; }

    /// <summary>Items that may have been observed at this instant or before.</summary>
    public Instant? Until { get; init; }

    internal override AnswerOrder Order => AnswerOrder.NewestFirst;

    internal override Inquiry<FoundRecord<Evidence>> ToInquiry(SqlWords sql, int count, AnswerPlace? after)
        // Only evidence has marks of sources.
        => Start(sql, count).Kind(Source is null && SourceName is null ? "evidence" : null)
            .FromSource(Source?.Value, SourceName, Reliability?.ToString()).Grade(Credibility?.Number).Holding(Words).Between(From, Until)
            .NewestFirst(after).Records<Evidence>();

    /// <summary>The question in words.</summary>
    public override string ToString()
        => $"evidence{(Source is { } id ? $" from {id}" : "")}{(SourceName is { } name ? $" from {Shown.Text(name)}" : "")}"
            + $"{(Reliability is { } grade ? $" from sources graded {grade}" : "")}"
            + $"{(Credibility is { } credibility ? $" graded {credibility}" : "")}"
            + $"{(Words is { } words ? $" with {Shown.Text(words)}" : "")}";
}
