using NodaTime;

namespace GeoClaims;

/// <summary>From when something is known by itself, whatever it hangs on.</summary>
/// <param name="Basis">From what it follows.</param>
/// <param name="Earliest">The first instant at which it may have been known; the start of time if it stands throughout.</param>
/// <param name="Latest">The instant from which it must have been known; the start of time if it stands throughout.</param>
/// <param name="Time">The time as written.</param>
/// <param name="Report">The report that decides.</param>
internal readonly record struct KnownTime(KnownBasis Basis, Instant Earliest, Instant Latest, EdtfTime? Time = null, Report? Report = null)
{
    public static KnownTime Throughout(KnownBasis basis) => new(basis, Instant.MinValue, Instant.MinValue);

    public Instant By(KnownBound bound) => bound == KnownBound.Earliest ? Earliest : Latest;

    /// <summary>The same, but not before something happened; where the two contradict each other, the same.</summary>
    public KnownTime NotBefore(Instant happened) => happened > Latest ? this : this with { Earliest = Instant.Max(Earliest, happened) };
}
