using NodaTime;

namespace GeoClaims.Exchange;

/// <summary>What a bundle does not say by itself.</summary>
public sealed record StixOptions
{
    /// <summary>Everything as it follows from the bundle or the case.</summary>
    public static StixOptions Default { get; } = new();

    /// <summary>Coming in: the title of the case; by default the one it was written with, else the name of the first report.</summary>
    public string? Title { get; init; }

    /// <summary>Coming in: the scale by which <c>confidence</c> is read as a claimant's certainty.</summary>
    public StixConfidenceScale Confidence { get; init; } = StixConfidenceScale.Wep;

    /// <summary>Going out: what ids are made from, beside each record's key; by default the title of the case.
    /// Two cases of one scope give equal ids to records with equal keys.</summary>
    public string? Scope { get; init; }

    /// <summary>Going out: when the objects are written. By default the latest time at which a report of the case was published
    /// or read, so that equal cases give equal bundles; a new version of an object is one millisecond younger than the old one.</summary>
    public Instant? Written { get; init; }
}
