using NodaTime;

namespace GeoClaims.Exchange;

/// <summary>What MISP events do not say by themselves.</summary>
public sealed record MispOptions
{
    /// <summary>Everything as it follows from the events or the case.</summary>
    public static MispOptions Default { get; } = new();

    /// <summary>Coming in: the title of the case; by default the one it was
    /// written with, else the <c>info</c> of the first event.</summary>
    public string? Title { get; init; }

    /// <summary>Going out: what UUIDs are made from, beside each record's key; by default the title of the case.
    /// Two cases of one scope give equal UUIDs to records with equal keys.</summary>
    public string? Scope { get; init; }

    /// <summary>Going out: when the event is written, to the second. By default the latest time at which a report of the case was
    /// published or read, so that equal cases give equal events; a changed object is one second younger than the old one.</summary>
    public Instant? Written { get; init; }
}
