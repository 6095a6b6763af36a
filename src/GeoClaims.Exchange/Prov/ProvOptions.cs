namespace GeoClaims.Exchange;

/// <summary>What a provenance document does not say by itself.</summary>
public sealed record ProvOptions
{
    /// <summary>Everything as it follows from the document or the case.</summary>
    public static ProvOptions Default { get; } = new();

    /// <summary>Coming in: the title of the case; by default the one it was written with, else "PROV document".</summary>
    public string? Title { get; init; }

    /// <summary>Going out: what the case's own namespace is made from; by default the title of the case.
    /// Two cases of one scope give equal names to records with equal keys.</summary>
    public string? Scope { get; init; }
}
