namespace GeoClaims.Exchange;

/// <summary>What of a fact-check becomes what of a case.</summary>
internal static class ClaimReviewTables
{
    /// <summary>Coming in.</summary>
    public static MappingTable In { get; } = new("claimreview-in", "ClaimReview", "GeoClaims", null,
        new("`claimReviewed` (else the `text` or `name` of the item)", "a proposition"),
        new("`itemReviewed.author`, `.datePublished`",
            "the claimant, who asserts it, and when; *Somebody unnamed* if nobody is named"),
        new("`author` (else `publisher`, `sdPublisher`)", "the reviewer: an actor, and the source behind the report"),
        new("`url`, `name`, `datePublished`, `inLanguage`", "the report, which both claims cite"),
        new("`reviewRating.alternateName`",
            "the reviewer's claim, in the reviewer's words, about the first claim: “…” is rated “False”. It is "
                + "about a claim, so no matrix takes it for evidence of how things are"),
        new("`ratingValue`, `bestRating`, `worstRating`",
            "words of the same proposition. **A number alone never becomes true or false**: schema.org's own "
                + "example gives 1 of 6 to a claim called *True*"),
        new("everything else: appearances, images, further authors", "kept aside; the text stays byte for byte"));

    /// <summary>Ratings of media, coming in.</summary>
    public static MappingTable Media { get; } = new("mediareview-in", "MediaReview", "GeoClaims", null,
        new("`mediaAuthenticityCategory`, `originalMediaLink`, `originalMediaContextDescription`",
            "the reviewer's claim in its own words: “…” is rated “DecontextualizedContent”; its original is "
                + "…: …"),
        new("`interpretedAsClaim`, `claimInterpreter`",
            "a proposition, asserted by whoever takes the medium so, which the rating is about"),
        new("`contentUrl`, `archivedAt` of the first appearance", "the report that the medium is"),
        new("`author`, `url`, `name`, `datePublished`", "the reviewer, and the report of the rating"),
        new("everything else", "kept aside; the text stays byte for byte"));
}
