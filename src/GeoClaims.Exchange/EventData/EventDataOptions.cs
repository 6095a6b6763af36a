namespace GeoClaims.Exchange;

/// <summary>What a data set does not say by itself.</summary>
public sealed record EventDataOptions
{
    /// <summary>Everything as it follows from the data set.</summary>
    public static EventDataOptions Default { get; } = new();

    /// <summary>The title of the case; by default the name of the data set.</summary>
    public string? Title { get; init; }
}
