using NodaTime;

namespace GeoClaims.Storage;

/// <summary>A record found in one of the cases.</summary>
/// <typeparam name="T">What kind of record, or <see cref="CaseRecord"/> where it may be any.</typeparam>
public sealed record FoundRecord<T> : IStoreAnswer where T : CaseRecord
{
    internal FoundRecord(string caseId, T record, AnswerPlace place) => (CaseId, Record, Place) = (caseId, record, place);

    /// <summary>The case that holds it.</summary>
    public string CaseId { get; }

    /// <summary>The record, as it was known at the instant asked for.</summary>
    public T Record { get; }

    /// <summary>
    /// The first instant at which it may have happened, been made, observed or published, as resolved when it was stored; null if it states
    /// no time.
    /// </summary>
    public Instant? Earliest { get; internal init; }

    /// <summary>The last such instant; null if it states no time.</summary>
    public Instant? Latest { get; internal init; }

    /// <summary>The version of the zone data by which these were resolved; empty for UTC.</summary>
    public string ZoneData { get; internal init; } = "";

    /// <inheritdoc/>
    public AnswerPlace Place { get; }

    IEnumerable<string> IStoreAnswer.CaseIds => [CaseId];

    /// <summary>The case and the record.</summary>
    public override string ToString() => $"{CaseId}: {Shown.Text(Record.Label)}";
}
