namespace GeoClaims.Exchange;

/// <summary>What a map does not say by itself.</summary>
public sealed record GeoJsonOptions
{
    /// <summary>Everything as it follows from the map.</summary>
    public static GeoJsonOptions Default { get; } = new();

    /// <summary>The title of the case; by default the map's <c>name</c> or <c>title</c>, else "GeoJSON".</summary>
    public string? Title { get; init; }
}
