using NodaTime;

namespace GeoClaims;

/// <summary>How a record of a case reads during a stretch of time: as
/// <see cref="CaseFile.AsOf(Instant, KnownBound)"/> shows it at every instant of that stretch.</summary>
public sealed partial record KnownRecord
{
    internal KnownRecord(CaseRecord record, CaseRecord whole, Instant from, Instant? until)
        => (Record, Whole, From, Until) = (record, whole, from, until);

    /// <summary>The record as known then: without what was not known yet.</summary>
    public CaseRecord Record { get; }

    /// <summary>The record as the case holds it; the same instance as <see cref="Record"/> where nothing is left out.</summary>
    public CaseRecord Whole { get; }

    /// <summary>The first instant of the stretch; <see cref="Instant.MinValue"/> for what stands throughout.</summary>
    public Instant From { get; }

    /// <summary>The instant at which more of the record becomes known; null if nothing more does.</summary>
    public Instant? Until { get; }

    /// <summary>The record's key with the stretch.</summary>
    public override string ToString() => $"{Whole.Key}, known from {From}" + (Until is null ? "" : $" until {Until}");
}
