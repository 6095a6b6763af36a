namespace GeoClaims.Exchange;

/// <summary>What fact-checks do not say by themselves.</summary>
public sealed record ClaimReviewOptions
{
    /// <summary>Everything as it follows from the fact-checks.</summary>
    public static ClaimReviewOptions Default { get; } = new();

    /// <summary>The title of the case; "Fact-checks" by default.</summary>
    public string Title { get; init; } = "Fact-checks";
}
