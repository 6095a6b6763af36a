namespace GeoClaims.Exchange;

/// <summary>What a reviewer says of a picture, a video or a sound, in the reviewer's own words (schema.org's <c>MediaReview</c>).</summary>
public sealed record MediaReview
{
    /// <summary>Where it stands in the document, as a JSON path; in a web page, behind the number of its script.</summary>
    public required string Path { get; init; }

    /// <summary>The address of the rated medium, or what it is called; null if neither is said.</summary>
    public string? Media { get; init; }

    /// <summary>The rating, such as <c>DecontextualizedContent</c> or <c>OriginalMediaContent</c>, as it was written.</summary>
    public required string Category { get; init; }

    /// <summary>Where the reviewer found the medium that this one was made of.</summary>
    public string? Original { get; init; }

    /// <summary>What the original shows, in the reviewer's words.</summary>
    public string? OriginalContext { get; init; }

    /// <summary>What the medium is taken to claim.</summary>
    public string? Claimed { get; init; }

    /// <summary>Who takes it so.</summary>
    public string? Interpreter { get; init; }

    /// <summary>Where a copy of the medium is kept.</summary>
    public string? Archived { get; init; }

    /// <summary>Who reviewed it; null if nobody is named.</summary>
    public string? Reviewer { get; init; }

    /// <summary>The address of the review.</summary>
    public string? Address { get; init; }

    /// <summary>When the review was published.</summary>
    public EdtfTime? Published { get; init; }

    /// <summary>Its title.</summary>
    public string? Title { get; init; }

    internal ClaimReviewNode? Node { get; init; }

    internal ActorKind ReviewerKind { get; init; }

    /// <summary>Who calls what what.</summary>
    public override string ToString() => $"{Reviewer ?? "somebody"} on {Media ?? "a medium"}: “{Category}”";
}
