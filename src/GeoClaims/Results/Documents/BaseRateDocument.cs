namespace GeoClaims;

/// <summary>Where the leader would stand from one prior.</summary>
internal sealed record BaseRateDocument
{
    /// <summary>The prior.</summary>
    public required Probability Prior { get; init; }

    /// <summary>How likely it would be now.</summary>
    public required Probability Probability { get; init; }

    /// <summary>Whether it would lead alone.</summary>
    public required bool Leads { get; init; }
}
