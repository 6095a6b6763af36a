using NodaTime;

namespace GeoClaims;

/// <summary>From when a record of a case is known, and why.</summary>
/// <remarks>Where the two bounds follow from different things, <see cref="Basis"/>,
/// <see cref="Time"/> and <see cref="By"/> are those of the latest one.</remarks>
public sealed partial record WhyKnown
{
    internal WhyKnown(CaseRecord record, KnownBasis basis) => (Record, Basis) = (record, basis);

    /// <summary>The record.</summary>
    public CaseRecord Record { get; }

    /// <summary>From what it follows.</summary>
    public KnownBasis Basis { get; }

    /// <summary>The first instant at which the record may have been known; null if it stands throughout.</summary>
    public Instant? Earliest { get; internal init; }

    /// <summary>The instant from which the record must have been known, as
    /// <see cref="KnownBound.Latest"/> counts; null if it stands throughout.</summary>
    /// <remarks><see cref="Instant.MaxValue"/> where the time has no end, as
    /// in <c>[2024-03..]</c>: then it is known at no other instant.</remarks>
    public Instant? Latest { get; internal init; }

    /// <summary>The time as written in the case; null if it stands throughout or another record decides.</summary>
    public EdtfTime? Time { get; internal init; }

    /// <summary>The record that decides: the report, or with <see cref="KnownBasis.Linked"/>
    /// whatever it hangs on; null if it decides by itself.</summary>
    public CaseRecord? By { get; internal init; }

    /// <summary>One sentence that says from when and why.</summary>
    public override string ToString() => Basis switch
    {
        KnownBasis.Frame => "It belongs to the frame that the analyst sets, and stands throughout.",
        KnownBasis.Undated => "Nothing says when it became known, so it is taken as known throughout.",
        KnownBasis.Stated => Record is Assessment ? $"It stands from {Time}, as stated." : $"It is known from {Time}, as stated.",
        KnownBasis.Published => $"It is known from {Time}, when it was published.",
        KnownBasis.Reported => $"It is known from {Time}, when the earliest report of it was published: “{By?.Label}”.",
        KnownBasis.Happened => $"No report with a date tells of it, so it is known from when it {Verb}: {Time}.",
        _ => Link,
    };

    private string Verb => Record switch { Claim => "was made", Evidence => "was observed", _ => "happened" };

    private string Link => Record switch
    {
        Assessment when By is Evidence => $"It stands from when its item was known: “{By.Label}”.",
        Evidence when By is Evidence
            => $"As an assumption, it is there from when the first item that rests on it was known: “{By.Label}”.",
        _ => $"It cannot be known before what it is about: {By?.Key}.",
    };
}
